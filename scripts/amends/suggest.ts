import { z } from 'zod';
import { loadModel } from '../../lib/detect/model/load.ts';
import { readConversation } from '../../lib/detect/read-conversation.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import type { Conversation, Message } from '../../lib/text/conversation.ts';

const model = await loadModel();

const text = z.string().max(200_000);
const name = z.string().max(500);

const messageShape = z.object({
  id: z.string().optional(),
  author: name.nullish(),
  from: z.enum(['customer', 'agent', 'internal', 'bot']).nullish(),
  at: z.string().nullish(),
  text,
  partial: z.boolean().nullish(),
});

const inputShape = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  conversation: z.object({
    channel: z.enum(['gmail', 'zendesk', 'x-public', 'x-dm']),
    public: z.boolean().nullish(),
    me: z.union([name, z.array(name)]).nullish(),
    subject: z.string().nullish(),
    thread: z.string().nullish(),
    customer: z.object({ name: name.nullish(), address: name.nullish() }).nullish(),
    messages: z.array(messageShape).min(1).max(1000),
  }),
  settings: z
    .object({
      agentName: name.nullish(),
      brand: name.nullish(),
      contact: z
        .object({
          handle: name.nullish(),
          xUserId: z.union([name, z.number()]).nullish(),
          email: name.nullish(),
          phone: name.nullish(),
          hours: name.nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

type Input = z.infer<typeof inputShape>;

const bare = (author: string): string => author.trim().replace(/^@/, '').toLowerCase();

const messagesOf = ({ messages, me }: Input['conversation']): Message[] => {
  const own = new Set([me ?? []].flat().map(bare).filter(Boolean));
  return messages.map((message, index) => {
    const author = message.author ?? '';
    return {
      id: message.id ?? `m${index + 1}`,
      author,
      from: message.from ?? (own.has(bare(author)) ? 'agent' : 'customer'),
      at: message.at ?? null,
      text: message.text,
      partial: message.partial ?? false,
    };
  });
};

const conversationOf = (input: Input['conversation']): Conversation => {
  const messages = messagesOf(input);
  const customer = messages.findLast(({ from }) => from === 'customer');
  const { channel } = input;
  return {
    site: channel === 'x-public' || channel === 'x-dm' ? 'x' : channel,
    account: '',
    thread: input.thread ?? '',
    link: '',
    subject: input.subject ?? '',
    channel,
    // A public post is public whatever the line says: nothing private may go into it.
    public: channel === 'x-public' || (input.public ?? false),
    me: [input.me ?? []].flat()[0] ?? '',
    customer: {
      name: input.customer?.name ?? customer?.author ?? '',
      address: input.customer?.address ?? '',
    },
    messages,
    folded: 0,
  };
};

const sentence = (error: z.ZodError): string => {
  const [issue] = error.issues;
  const where = issue?.path.join('.') || 'The line';
  return `${where} is not as expected: ${(issue?.message ?? 'unknown').replace(/\.$/, '')}.`;
};

/** Suggested replies to one conversation. Throws one sentence when the input is malformed. */
export const answer = (input: unknown): object => {
  const parsed = inputShape.safeParse(input);
  if (!parsed.success) throw new Error(sentence(parsed.error));
  const { id, settings } = parsed.data;
  const conversation = conversationOf(parsed.data.conversation);
  const contact = settings?.contact;
  const suggestions = suggest({
    conversation,
    reading: readConversation(conversation, model),
    settings: {
      agentName: settings?.agentName ?? '',
      brand: settings?.brand ?? '',
      contact: {
        handle: contact?.handle ?? '',
        xUserId: String(contact?.xUserId ?? ''),
        email: contact?.email ?? '',
        phone: contact?.phone ?? '',
        hours: contact?.hours ?? '',
      },
    },
  });
  return { id: id ?? null, suggestions };
};
