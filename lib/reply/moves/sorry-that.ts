import type { Category } from '../../detect/reading.ts';
import { brokenWord } from '../broken-word.ts';
import type { Echo } from '../echo.ts';
import { WRONG } from '../echo-worth.ts';
import { factsOf } from '../facts.ts';
import type { Move, Situation } from '../move.ts';
import { isGeneral } from '../troubles/index.ts';
import { closings } from './own-it.ts';

const LONGEST = 140;
const LONGEST_IN_PUBLIC = 110;
// What they did is nothing for us to be sorry for: "you bought the mattress in February".
const THEIR_DOING =
  /^(?:you(?:'d| had)?|you've|you have) (?!(?:been|no|were|weren't|waited|cannot|can't|could|couldn't|still|never|got|had|have had|have been|haven't|didn't|missed|lost|are|aren't)\b)/i;
const QUALIFIED = /\b(?:but|although|though|unless|if|when you|lucky)\b/i;

// What these troubles are called says less than what they write.
const LOOSE = new Set<Category>(['product-defect', 'booking-travel', 'service-quality', 'outage']);

const LOOSE_TOO = new Set(['unexpected-charge', 'overcharged']);

const clauseOf = (situation: Situation): string => {
  const { echo } = factsOf(situation);
  const most = situation.conversation.public ? LONGEST_IN_PUBLIC : LONGEST;
  const fits = ({ clause, raw, alone }: Echo): boolean =>
    clause !== '' &&
    alone &&
    clause.length <= most &&
    WRONG.test(raw) &&
    !THEIR_DOING.test(clause) &&
    !QUALIFIED.test(clause);
  return echo.find(fits)?.clause ?? '';
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "This was the third time your parcel has gone" after "I'm sorry that". */
const counted = (clause: string): string =>
  clause
    .replace(/^this was (the \S+ (?:day|week|month|year) of) /, 'about $1 ')
    .replace(
      /^this was the (\S+ (?:time|(?:day|week|month|year) (?:running|in a row))) /,
      'for the $1 ',
    );

export const sorryThat: Move = {
  id: 'sorry-that',
  label: 'Say sorry for what they tell',
  does: 'Says sorry for what happened in their own words, in one sentence.',
  source: 'B, C, D',
  fits: (situation) => {
    const { troubled, trouble } = factsOf(situation);
    return (
      troubled &&
      (isGeneral(trouble) ||
        ((LOOSE_TOO.has(trouble.id) || LOOSE.has(trouble.category)) && trouble.id !== 'unsafe') ||
        situation.conversation.public) &&
      brokenWord(situation) === '' &&
      clauseOf(situation) !== ''
    );
  },
  write: (situation, pick) => {
    const clause = clauseOf(situation);
    const sorry = pick([
      `I'm sorry that ${counted(clause)}.`.replace('sorry that about', 'sorry about'),
      `${capital(clause)}, and I'm sorry for that.`,
    ]);
    return [sorry, situation.reading.complaint ? pick(closings) : ''];
  },
  samples: [
    {
      customer:
        'My new glasses give me a headache within ten minutes. This is a disgrace and I want to complain!',
      gives:
        "I'm sorry that your new glasses give you a headache within ten minutes. That's ours to put right.",
    },
  ],
};
