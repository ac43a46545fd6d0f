import { isTroubled } from '../customer.ts';
import { after, before, foundWords, isQuestion, startsClause } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn } from '../says.ts';

export const rule: Rule = {
  id: 'need-to-understand',
  family: 'blame',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    '(kindly|please|you) (also|do|just|really|simply|will)? (have to|must|need to|ought to|should|try to|will have to|will need to)? (please)? (accept|appreciate|bear in mind|keep in mind|realise|realize|understand) (how|i|it|my|our|that|the|there|this|we)',
    "you (do)? (don't|not) (seem to)? (appreciate|get|realise|realize|understand) (how|it|our|that|the|this)?",
    "you (do not|don't) (seem to)? (appreciate|get it|realise|realize|understand)",
    'put yourself in our (place|position|shoes)',
  ],
  unless: (found) =>
    foundWords(found).join(' ').startsWith('you appreciate') ||
    (foundWords(found)[0] === 'you' &&
      foundWords(found).length <= 3 &&
      !/\b(?:must|need|have|should|not|don't)\b/.test(foundWords(found).join(' '))) ||
    (foundWords(found).includes('accept') &&
      (/^(?:my|our)$/.test(foundWords(found).at(-1) ?? '') ||
        /^(?:sincere|sincerest|apologies|apology|condolences|thanks)$/.test(after(found)))) ||
    before(found) === 'if' ||
    (foundWords(found).includes('mind') &&
      !/^(?:we|our|i)$/.test(foundWords(found).at(-1) ?? '') &&
      !goesOn(found, /^(?:we|our|we're|us)$/)) ||
    isQuestion(found.sentence),
  mend: (found) => {
    const words = foundWords(found);
    return words[0] !== 'try' &&
      words[0] !== 'i' &&
      !words.includes('not') &&
      !words.includes("don't") &&
      startsClause(found) &&
      words.at(-1) === 'that'
      ? drop(found)
      : null;
  },
};

export const words: RuleWords = {
  title: 'You need to understand',
  why: 'It talks down: the customer is told what to think.',
  instead: 'Say the thing itself, with the reason.',
  source: 'E',
};

export const flags: readonly Sample[] = [
  { text: 'You need to understand that our team is small.', becomes: 'Our team is small.' },
  { text: 'Please understand that stock moves quickly.', becomes: 'Stock moves quickly.' },
  { text: 'You must realise that we follow an order.', becomes: 'We follow an order.' },
  { text: 'You don’t seem to understand.' },
  { text: 'Put yourself in our shoes.' },
];

export const passes: readonly (string | Sample)[] = [
  'Please accept our apologies.',
  'Please bear in mind that the tap will drip for a day.',
  'I understand that you waited a week.',
  'Help me understand what happened at the door.',
  'I want to be sure I understand you.',
];
