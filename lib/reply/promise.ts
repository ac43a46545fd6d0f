import { unanswered } from '../text/conversation.ts';
import { primed } from '../text/primed.ts';
import type { Situation } from './move.ts';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|tonight|the end of the week';
const GIVEN = new RegExp(`\\b(?:by|on|before|for|this|next|until) (${DAY})\\b`, 'i');
const RECALLED = new RegExp(
  `\\byou (?:said|promised|told (?:me|us))(?: it would be| by| on)? (${DAY})\\b`,
  'i',
);
export const MISSED =
  /\b(?:nobody|no one|nothing|still|no (?:answer|call|reply|e-?mail|engineer|word)|no \w+ (?:has|have|came|rang)|never|(?:was|were|is|are|has|have|had|did|does) not|third time|any (?:news|update|word)|you said|where)\b|n['’]t\b|\bhello\s*\?|\?\?/i;

const named = (day: string): string =>
  /day$/i.test(day) ? day.charAt(0).toUpperCase() + day.slice(1).toLowerCase() : '';

/** The day on which they were to hear from us and did not; '' where no such promise is known. */
export const missedDay = ({ conversation: { messages } }: Situation): string => {
  const fresh = unanswered(messages)
    .map(({ text }) => text)
    .join('\n');
  const ours = messages.findLast(({ from }) => from === 'agent')?.text ?? '';
  const last = messages.findLast(({ from }) => from === 'agent' || from === 'customer');
  if (last?.from !== 'customer') return '';
  const recalled = primed(RECALLED).exec(fresh)?.[1];
  if (recalled) return named(recalled);
  const given = primed(GIVEN).exec(ours)?.[1];
  return given && primed(MISSED).test(fresh) ? named(given) : '';
};
