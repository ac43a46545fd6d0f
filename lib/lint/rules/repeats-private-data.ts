import type { Span } from '../../text/span.ts';
import type { DraftContext, Rule, RuleWords, Sample, Sentence } from '../rule.ts';

const MOST_ADDRESS = 64;
const LEAST_DIGITS = 6;

/** Every e-mail address, found from its @ outwards: a pattern for the whole is not linear. */
const addresses = (text: string): Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const left = /[\w.+-]+$/.exec(text.slice(Math.max(0, at - MOST_ADDRESS), at));
    const right = /^[\w-]+(?:\.[\w-]+)+/.exec(text.slice(at + 1, at + 1 + MOST_ADDRESS));
    if (left && right) found.push({ start: at - left[0].length, end: at + 1 + right[0].length });
  }
  return found;
};

const numbers = (text: string): Span[] =>
  [...text.matchAll(/(?<![\w+])\+?\d[\d ()-]*\d/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end).replace(/\D/g, '').length >= LEAST_DIGITS);

const digits = (text: string): string => text.replace(/\D/g, '');

/** Addresses and long numbers that the customer wrote and the draft says again. */
const privateDetails = ({ text }: Sentence, { customer }: DraftContext): Span[] => {
  const said = customer.toLowerCase();
  const saidDigits = (number: string): boolean =>
    numbers(customer).some(({ start, end }) => digits(customer.slice(start, end)) === number);
  return [
    ...addresses(text).filter(({ start, end }) =>
      said.includes(text.slice(start, end).toLowerCase()),
    ),
    ...numbers(text).filter(({ start, end }) => saidDigits(digits(text.slice(start, end)))),
  ];
};

export const rule: Rule = {
  id: 'repeats-private-data',
  family: 'public-channel',
  strength: 'strong',
  when: ({ channel }) => channel === 'x-public',
  look: privateDetails,
};

export const words: RuleWords = {
  title: 'Repeats private details',
  why: 'What the customer let slip is now there twice, and under your name.',
  instead: 'Leave it out here, and take it up in a direct message.',
  source: 'D 10',
};

export const flags: readonly Sample[] = [
  {
    text: 'We found order 4411223 and it left.',
    context: { channel: 'x-public', customer: 'Where is order 4411223?' },
  },
  {
    text: 'We wrote to sam@example.org on Monday.',
    context: { channel: 'x-public', customer: 'No mail at sam@example.org!' },
  },
  {
    text: 'We rang you on 020 555 0142.',
    context: { channel: 'x-public', customer: 'Call me: 020 555 0142' },
  },
];

export const passes: readonly (string | Sample)[] = [
  {
    text: 'Write to us at help@example.com so that I can find it.',
    context: { channel: 'x-public', customer: 'Where is it?' },
  },
  { text: 'We found order 4411223.', context: { customer: 'Where is order 4411223?' } },
];
