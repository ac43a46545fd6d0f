import { askedAgain } from '../asked-again.ts';
import { brokenLines } from '../broken-word.ts';
import type { Echo } from '../echo.ts';
import { WRONG } from '../echo-worth.ts';
import { type Facts, factsOf } from '../facts.ts';
import type { Move, Pick, Situation } from '../move.ts';
import { missedDay } from '../promise.ts';
import { isGeneral } from '../troubles/index.ts';

// What the trouble already says needs no second sentence.
const SAYS_IT = new Set(['refund-missing', 'no-answer', 'cannot-cancel', 'answer-promised']);

/** Their own sentence, told as what we have understood. */
export const saidBack = ({ sentence, clause }: Echo, pick: Pick): string =>
  pick(
    clause
      ? [
          `As I understand it, ${clause}.`,
          sentence,
          `I've read it through: ${clause}.`,
          `If I have read you right, ${clause}.`,
        ]
      : [sentence],
  );

/** The wordings that name their item, sum, number or date: worth more than their sentence. */
const tellingOf = (facts: Facts): string[] => {
  if (isGeneral(facts.trouble)) return [];
  const own = [facts.item?.noun, facts.order, facts.sum.charged, facts.sum.refund];
  // A date alone is worth less than what they tell.
  const isTold = facts.echo.some(({ raw, alone }) => alone && WRONG.test(raw));
  const known = facts.echo.map(({ sentence }) => sentence).join(' ');
  const news = [...own, ...(isTold ? [] : Object.values(facts.when))].filter(
    (fact): fact is string => Boolean(fact) && !known.includes(fact ?? ''),
  );
  return facts.trouble.said(facts).filter((said) => news.some((fact) => said.includes(fact)));
};

const matterOf = (facts: Facts, pick: Pick): string[] => {
  const [first, second] = facts.echo;
  const telling = tellingOf(facts);
  const isTold = telling[0] === facts.trouble.said(facts)[0];
  if (!first || (telling.length > 0 && isTold))
    return [pick(telling.length > 0 ? telling : facts.trouble.said(facts))];
  return [saidBack(first, pick), second?.sentence ?? ''];
};

const SHARED = 0.6;

/** "The funds were not released on Friday" after "We said that the funds would be released on Friday". */
const repeats = (sentence: string, said: string): boolean => {
  const words = sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const there = words.filter((word) => said.toLowerCase().includes(word));
  return words.length > 0 && there.length / words.length >= SHARED;
};

const missedLines = (situation: Situation): string[] => {
  const broken = brokenLines(situation);
  const day = missedDay(situation);
  if (broken.length > 0 || !day) return broken;
  return [
    `You were to hear from us by ${day}, and you did not.`,
    `We said ${day}, and ${day} went by without a word from us.`,
  ];
};

export const acknowledge: Move = {
  id: 'acknowledge',
  label: 'Say back what happened',
  does: 'Says back what went wrong and what is wanted, in calm words.',
  source: 'A, C, D',
  fits: (situation) => factsOf(situation).troubled,
  write: (situation, pick) => {
    const facts = factsOf(situation);
    const missed = pick(missedLines(situation));
    if (missed) {
      const echo = facts.echo.filter(({ sentence }) => !repeats(sentence, missed));
      const isAll = echo.length === 0 && facts.echo.length > 0;
      return isAll ? [missed] : [missed, ...matterOf({ ...facts, echo }, pick)];
    }
    const lines = matterOf(facts, pick).filter(Boolean);
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
