import { z } from 'zod';
import { createLint } from '../../lib/lint/lint.ts';
import type { Finding } from '../../lib/lint/rule.ts';
import { wordsOf } from '../../lib/lint/rules/words.ts';

const channels = ['gmail', 'zendesk', 'x-public', 'x-dm'] as const;

const line = z.object({
  id: z.union([z.string(), z.number()], 'it needs an id'),
  text: z.string('it needs a text'),
  channel: z.enum(channels, `channel must be one of ${channels.join(', ')}`),
  customer: z.string('customer must be a text').optional(),
  earlier: z.array(z.string(), 'earlier must be a list of texts').optional(),
});

const lint = createLint(wordsOf);

const asLine = ({ rule, family, start, end, strength, why, replacements }: Finding) => ({
  rule,
  family,
  start,
  end,
  strength,
  why,
  replacements,
});

/** One reply in, what is to be mended in it out. */
export const answer = (input: unknown): object => {
  const read = line.safeParse(input);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('.');
    throw new Error(
      `This is no reply to check: ${place ? `${place}: ` : ''}${issue?.message ?? 'it is not an object'}.`,
    );
  }
  const { id, text, channel, customer = '', earlier = [] } = read.data;
  const findings = lint(text, { channel, customer, earlier, off: new Set() });
  return { id, findings: findings.map(asLine) };
};
