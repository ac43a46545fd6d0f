import { unanswered } from '../text/conversation.ts';
import type { Situation } from './move.ts';
import { isPraiseIn } from './praise-words.ts';

const freshOf = ({ conversation }: Situation): string =>
  unanswered(conversation.messages)
    .map(({ text }) => text)
    .join('\n\n');

/** Praise without a question in it. */
export const isPraise = (situation: Situation): boolean =>
  (situation.reading.emotions.some((emotion) => emotion === 'gratitude' || emotion === 'joy') ||
    isPraiseIn(freshOf(situation))) &&
  !situation.reading.points.some(({ kind }) => kind === 'question');

const WORKED =
  /\b(?:that did it|did the trick|works? (?:now|again|fine)|working (?:now|again)|all (?:sorted|good)|sorted now|solved|fixed now|problem gone)\b/i;

/** They tell that what we did has helped. */
export const hasWorked = (situation: Situation): boolean =>
  situation.conversation.messages.some(({ from }) => from === 'agent') &&
  WORKED.test(freshOf(situation));
