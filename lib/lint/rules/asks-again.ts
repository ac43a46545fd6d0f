import { tokenize } from '../../text/tokens.ts';
import { foundWords } from '../draft.ts';
import type { DraftContext, Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

const LEAST_DIGITS = 5;

/** What the customer wrote that answers a question for it. */
const given: { asked: RegExp; has: (customer: string) => boolean }[] = [
  { asked: /^e-?mail$/, has: (customer) => /[\w-]@[\w-]/.test(customer) },
  {
    asked: /^(?:order|booking|reference|tracking|account|case|ticket|invoice|confirmation|number)$/,
    has: (customer) =>
      tokenize(customer).some(
        ({ norm }) => norm.replace(/\D/g, '').length >= LEAST_DIGITS && !/[@:]/.test(norm),
      ),
  },
];

const toldAlready = (words: readonly string[], { customer }: DraftContext): boolean =>
  given.some(({ asked, has }) => words.some((word) => asked.test(word)) && has(customer));

const WHICH =
  '(account|booking|case|confirmation|e-mail|email|invoice|order|reference|ticket|tracking)';

export const rule: Rule = {
  id: 'asks-again',
  family: 'repetition',
  strength: 'strong',
  when: ({ channel, customer }) => channel !== 'x-public' && customer !== '',
  phrases: [
    `(confirm|get|give|have|include|need|provide|reply with|require|send|share|supply|tell) (back|me|over|us|with)? (with)? (a|an|the|your) (correct|full|original|valid)? ${WHICH} (address|code|details|id|no|number|reference)?`,
    `(what|what's|which) (is|was)? (the|your) ${WHICH} (address|code|id|no|number|reference)`,
    'do you have (a|an|the|your) (account|booking|case|confirmation|invoice|order|reference|ticket|tracking) (code|id|no|number|reference)',
  ],
  unless: (found) =>
    !/^(?:number|no|id|reference|code|address|e-?mail)$/.test(foundWords(found).at(-1) ?? '') ||
    !toldAlready(foundWords(found), found.context) ||
    says(found, /^(?:second|other|new|another|different|i'll)$/),
};

export const words: RuleWords = {
  title: 'Asks for what they gave',
  why: 'It is in their message: asking again says that nobody read it.',
  instead: 'Use what they wrote, or say what of it does not fit.',
  source: 'A, C 5',
};

export const flags: readonly Sample[] = [
  {
    text: 'Please send me your order number.',
    context: { customer: 'Order 4411223 never came.' },
  },
  {
    text: 'What is your booking reference?',
    context: { customer: 'My booking 88123 was wrong.' },
  },
  {
    text: 'Could you confirm your email address?',
    context: { customer: 'Write to me at sam@example.org.' },
  },
];

export const passes: readonly (string | Sample)[] = [
  { text: 'Please send me your order number.', context: { customer: 'It never came.' } },
  {
    text: 'Could you send me the order number of the second parcel?',
    context: { customer: 'Order 4411223 never came.' },
  },
];
