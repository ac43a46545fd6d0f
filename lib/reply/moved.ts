import { type Conversation, type Message, unanswered } from '../text/conversation.ts';
import { primed } from '../text/primed.ts';
import type { Situation } from './move.ts';

const ASKED =
  /\b(?:message|dm|write to|e-?mail|contact|call|ring|phone) (?:us|me)\b|\bsend (?:us|me|@\w+) a (?:direct |private )?message\b|\bdirect message\b|\bmessages\/compose\b/i;
const CAME =
  /\b(?:here i am|as (?:you )?(?:asked|requested)|you (?:asked|told|said)(?: me)? to (?:dm|message|write|e-?mail|get in touch)|from twitter|from x\b|my (?:tweet|post)|dm as requested|messaging you (?:here|as))\b/i;
const WROTE =
  /\b(?:(?:have|i've|i|just|already)? ?(?:messaged|dm(?:'d|ed)|e-?mailed|sent (?:you )?a (?:dm|message|direct message))(?: you)?|dm(?:'d)? sent|message sent|check your (?:dms?|inbox))\b/i;

const BY_MESSAGE = /\b(?:messages\/compose|direct message|dm|message us)\b/i;

/** Our replies to this customer: what we posted before they wrote was for everybody. */
export const repliesIn = ({ messages }: Conversation): Message[] => {
  const first = messages.findIndex(({ from }) => from === 'customer');
  return first < 0 ? [] : messages.slice(first).filter(({ from }) => from === 'agent');
};

const freshOf = ({ messages }: Conversation): string =>
  unanswered(messages)
    .map(({ text }) => text)
    .join('\n');

const lastWord = ({ messages }: Conversation) =>
  messages.findLast(({ from }) => from === 'agent' || from === 'customer');

/** We have asked them, in public, to write to us in private. */
export const wereAskedToWrite = ({ conversation }: Situation): boolean =>
  conversation.public && repliesIn(conversation).some(({ text }) => ASKED.test(text));

/** They say in public that they have written in private. */
export const haveWritten = (situation: Situation): boolean =>
  wereAskedToWrite(situation) && WROTE.test(freshOf(situation.conversation));

/** Nothing of ours stands here yet that could have taken it up. */
const isUntouched = ({ messages }: Conversation, movedAt: string | null): boolean =>
  !messages.some(
    ({ from, at }) =>
      from === 'agent' && (movedAt === null || at === null || Date.parse(at) > Date.parse(movedAt)),
  );

/** A private thread that goes on with what began in public: they say so, or the register knows. */
export const cameFromPublic = ({ conversation, history }: Situation): boolean => {
  const movedAt = history?.movedAt ?? null;
  return (
    !conversation.public &&
    isUntouched(conversation, movedAt) &&
    (movedAt !== null || primed(CAME).test(freshOf(conversation)))
  );
};

/** We asked them to write, and have not heard: the next word is theirs. */
export const waitsForCustomer = (situation: Situation): boolean =>
  wereAskedToWrite(situation) && lastWord(situation.conversation)?.from === 'agent';

/** The message in which we asked them to write, while we wait for it; and to where. */
export const askedToWrite = (
  situation: Situation,
): { message: string; to: 'x-dm' | 'other' } | null => {
  if (!waitsForCustomer(situation)) return null;
  const asked = repliesIn(situation.conversation).findLast(({ text }) => ASKED.test(text));
  return asked ? { message: asked.id, to: BY_MESSAGE.test(asked.text) ? 'x-dm' : 'other' } : null;
};

/** They have written since they were asked: here in private, or they say so in public. */
export const hasWrittenSince = (situation: Situation, movedAt: string): boolean => {
  const { conversation } = situation;
  if (conversation.public) return haveWritten(situation);
  const last = lastWord(conversation);
  if (last?.from !== 'customer') return false;
  return last.at === null || Date.parse(last.at) > Date.parse(movedAt);
};
