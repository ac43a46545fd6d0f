import { describe, expect, test } from 'vitest';
import { askedOf, isMereQuestion } from '../../lib/reply/asked.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { isNow } from '../../lib/reply/urgent.ts';
import { situationOf } from './situations.ts';

const questionIn = (customer: string): string => askedOf(situationOf({ customer })).question;
const wishIn = (customer: string): string => askedOf(situationOf({ customer })).wish;

describe('a question is turned to theirs', () => {
  test.each([
    ['Is there another way?', 'whether there is another way'],
    ['Can it come on a Saturday?', 'whether it can come on a Saturday'],
    ['Is this something you can fix?', 'whether this is something we can fix'],
    ['When will I get it back?', 'when you will get it back'],
    ['When do we get the £799?', 'when you get the £799'],
    ['When will the class photos be posted?', 'when the class photos will be posted'],
    ['Where is my parcel?', 'where your parcel is'],
    ['What should I do?', 'what to do'],
    ['How do I get into my account?', 'how to get into your account'],
    ['So who has mine?', 'who has yours'],
    ['Please let me know when it will be mended.', 'when it will be mended'],
    ['I want to know who read it.', 'who read it'],
    [
      'Is it known? What should we do if it fails?',
      'whether it is known, and what to do if it fails',
    ],
  ])('%s', (customer, question) => {
    expect(questionIn(customer)).toBe(question);
  });

  test.each([
    ['Is there anybody there?'],
    ['How can you sell something like this?'],
    ['When will you reply?'],
    ['Do you even read these?'],
    ['Why did you charge me?'],
    ['Can you tell me your solicitor was lying?'],
  ])('%s is left alone', (customer) => {
    expect(questionIn(customer)).toBe('');
  });

  test('on X the mark may be missing', () => {
    const post = situationOf({ customer: '@lumen who do I have to ring', channel: 'x-public' });
    expect(askedOf(post).question).toBe('who to ring');
  });
});

describe('a wish is said in their words', () => {
  test.each([
    [
      'I would like the fare and the ticket refunded.',
      "you'd like the fare and the ticket refunded",
    ],
    ['I want you to collect it from my house.', "you'd like us to collect it from your house"],
    ['Could you print it again in time?', "you've asked us to print it again in time"],
    ['Please take the charge off.', "you've asked us to take the charge off"],
    ['I did not agree and I want it reversed.', "you'd like it reversed"],
    ['We need a reprint by Tuesday or they are no use.', 'you need a reprint by Tuesday'],
    ['I would rather you gave me back the rest.', "you'd rather we gave you back the rest"],
    [
      'I would be grateful if somebody made a proper search.',
      "you'd be grateful if somebody made a proper search",
    ],
  ])('%s', (customer, wish) => {
    expect(wishIn(customer)).toBe(wish);
  });

  test.each([
    ['I like the colour of it very much.'],
    ['I expect I am doing something wrong.'],
    ['I want to complain about this.'],
    ['Please help.'],
    ['Send me a real human, you idiots.'],
  ])('%s is none', (customer) => {
    expect(wishIn(customer)).toBe('');
  });
});

test('what is asked is answered at once in one of the first three, and nobody is asked what is fair', () => {
  const ids = suggest(
    situationOf({ customer: 'The lamp arrived broken. Please send me a new one.', name: 'Jane' }),
  ).map(({ id }) => id);
  expect(ids.slice(0, 3)).toContain('take-up');
  expect(ids.slice(0, 3)).not.toContain('ask-fair');
});

test('who stands before the door is told what helps this minute, and no date', () => {
  const situation = situationOf({
    customer: 'I am standing at the gate and your app will not load my ticket. HELP!!',
    name: 'Jane',
  });
  expect(isNow(situation)).toBe(true);
  const texts = suggest(situation).map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(2);
  expect(texts[0]).toContain('[next step]');
  expect(texts.join('\n')).not.toContain('[date]');
});

test('a question in which nothing went wrong is answered and not apologised for', () => {
  const situation = situationOf({
    customer: 'Is there a vegan meal on flights to Osaka?',
    reading: { kind: 'problem', category: 'booking-travel' },
  });
  expect(isMereQuestion(situation)).toBe(true);
  for (const { text } of suggest(situation)) expect(text).not.toContain('sorry');
});
