import { askedAgain } from '../asked-again.ts';
import type { Echo } from '../echo.ts';
import { type Facts, factsOf } from '../facts.ts';
import type { Move, Pick } from '../move.ts';
import { missedDay } from '../promise.ts';
import { isGeneral } from '../troubles/index.ts';

// What the trouble already says needs no second sentence.
const SAYS_IT = new Set(['refund-missing', 'no-answer', 'cannot-cancel', 'answer-promised']);

/** Their own sentence, told as what we have understood. */
export const saidBack = ({ sentence, clause }: Echo, pick: Pick): string =>
  pick(
    clause
      ? [`As I understand it, ${clause}.`, sentence, `I've read it through: ${clause}.`]
      : [sentence],
  );

/** A wording that names their item, sum, number or date is worth more than their sentence. */
const isTelling = (facts: Facts): boolean => {
  if (isGeneral(facts.trouble)) return false;
  const [best = ''] = facts.trouble.said(facts);
  const own = [facts.item?.noun, facts.order, facts.sum.charged, facts.sum.refund].filter(Boolean);
  const known = facts.echo.map(({ sentence }) => sentence).join(' ');
  const news = (fact: string): boolean => best.includes(fact) && !known.includes(fact);
  const dated = Object.values(facts.when).some(news);
  return dated || own.some((fact) => fact && news(fact));
};

const matterOf = (facts: Facts, pick: Pick): string[] => {
  const [first, second] = facts.echo;
  if (!first || isTelling(facts)) return [pick(facts.trouble.said(facts))];
  return [saidBack(first, pick), second?.sentence ?? ''];
};

export const acknowledge: Move = {
  id: 'acknowledge',
  label: 'Say back what happened',
  does: 'Says back what went wrong and what is wanted, in calm words.',
  source: 'A, C, D',
  fits: (situation) => factsOf(situation).troubled,
  write: (situation, pick) => {
    const facts = factsOf(situation);
    const day = missedDay(situation);
    const missed = day
      ? pick([
          `You were to hear from us by ${day}, and you did not.`,
          `We said ${day}, and ${day} went by without a word from us.`,
        ])
      : '';
    const lines = [missed, ...matterOf(facts, pick)].filter(Boolean);
    if (missed) return lines;
    const said = lines.join(' ');
    if (SAYS_IT.has(facts.trouble.id) || /\b(?:times|twice|answer\w*|repl\w+)\b/i.test(said))
      return lines;
    if (facts.ignored) {
      lines.push(
        pick([
          'When you asked us about it, nobody answered.',
          'You asked us about it and heard nothing.',
        ]),
      );
    } else if (askedAgain(situation)) {
      lines.push(
        pick(["You've also had to ask us more than once.", 'And you had to ask more than once.']),
      );
    }
    return lines;
  },
  samples: [
    {
      customer: 'I ordered the lamp on 3 November and it still has not arrived. I want a refund!',
      gives: 'As I understand it, you ordered the lamp on 3 November and it still has not arrived.',
    },
    {
      customer:
        'My new glasses give me a headache within ten minutes. This is a disgrace and I want to complain!',
      gives: 'As I understand it, your new glasses give you a headache within ten minutes.',
    },
  ],
};
