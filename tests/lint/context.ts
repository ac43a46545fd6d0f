import type { DraftContext } from '../../lib/lint/rule.ts';

export const contextOf = (part: Partial<DraftContext> = {}): DraftContext => ({
  channel: 'gmail',
  customer: '',
  earlier: [],
  off: new Set(),
  ...part,
});

/** What the writer would put into the blanks of a replacement. */
export const filled = (text: string): string =>
  text
    .replaceAll('[day and time]', 'Friday at 3 pm')
    .replaceAll('[name]', 'Priya')
    .replaceAll('[what they can do for you]', 'approve the refund today')
    .replaceAll('[what you can offer]', 'send you a new one today');
