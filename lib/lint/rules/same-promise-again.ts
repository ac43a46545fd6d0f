import { compilePhrases } from '../../text/phrases.ts';
import { tokenize } from '../../text/tokens.ts';
import { offers } from '../clues.ts';
import { isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

const PROMISES = [
  "(i'm|i am|we're|we are|team is|still|currently) ~2 (looking into|investigating|working on|checking|waiting for|chasing) ~3",
  "(i'll|we'll|i will|we will|will) ~2 (look into|investigate|get back to|be in touch|contact you|let you know|keep you (posted|updated|informed)|update you|follow up|chase|check with)",
  "(you'll|you will|you should) ~1 (hear (back)? from|receive (it|your|an update)|be contacted)",
];

const promises = compilePhrases(PROMISES.map((phrase) => ({ phrase, value: true })));

export const rule: Rule = {
  id: 'same-promise-again',
  family: 'repetition',
  strength: 'strong',
  when: ({ earlier, customer }) =>
    customer !== '' && earlier.some((text) => promises.find(tokenize(text)).length > 0),
  phrases: PROMISES,
  unless: (found) =>
    isQuestion(found.sentence) ||
    offers(found.sentence.tokens.slice(found.last)) ||
    found.draft.sentences.some(({ tokens }) =>
      tokens.some(({ norm }) => /^(?:sorry|apologise|apologize|apologies)$/.test(norm)),
    ),
};

export const words: RuleWords = {
  title: 'The same promise again',
  why: 'The last such promise was not kept, so this one counts for nothing.',
  instead: 'Say what has happened since, sorry for the wait, and one fixed hour.',
  source: 'A, C 7',
};

export const flags: readonly Sample[] = [
  {
    text: 'We are looking into it.',
    context: { customer: 'Any news?', earlier: ["We'll get back to you."] },
  },
  {
    text: 'I will let you know by Friday.',
    context: { customer: 'It is Saturday.', earlier: ['I will let you know by Friday.'] },
  },
  {
    text: 'We are still waiting for the warehouse.',
    context: { customer: 'Third time asking.', earlier: ['We are checking with the warehouse.'] },
  },
];

export const passes: readonly (string | Sample)[] = [
  {
    text: "I'm sorry we went quiet. I will let you know by noon.",
    context: { customer: 'Any news?', earlier: ["We'll get back to you."] },
  },
  {
    text: 'I will let you know by Friday.',
    context: { customer: 'Where is it?', earlier: ['Hi Sam, thank you for the photo.'] },
  },
];
