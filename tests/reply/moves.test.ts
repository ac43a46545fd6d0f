import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPlain } from '../../lib/detect/plain.ts';
import { readConversation } from '../../lib/detect/read-conversation.ts';
import type { MoveSample, Situation } from '../../lib/reply/move.ts';
import { moves } from '../../lib/reply/moves/index.ts';
import { firstWording, pickFor } from '../../lib/reply/pick.ts';
import { general } from '../../lib/reply/troubles/general.ts';
import { toldIn, troubles } from '../../lib/reply/troubles/index.ts';
import { conversationOf, noSettings } from './situations.ts';

const situationOf = (sample: MoveSample): Situation => {
  const conversation = conversationOf({
    customer: sample.customer,
    ...(sample.name ? { name: sample.name } : {}),
    ...(sample.channel ? { channel: sample.channel } : {}),
    ...(sample.agent ? { agent: [sample.agent], answered: true } : {}),
  });
  return {
    conversation,
    reading: readConversation(conversation),
    settings: { ...noSettings, ...sample.settings },
  };
};

test('the moves are listed in order, each in the file of its name', () => {
  const ids = moves.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(14);
  for (const id of ids) {
    expect(existsSync(new URL(`../../lib/reply/moves/${id}.ts`, import.meta.url)), id).toBe(true);
  }
});

describe.each(moves)('$id', (move) => {
  test('says what it does, and on what ground', () => {
    expect(move.label).toMatch(/^[A-Z][^.!]+$/);
    expect(move.does).toMatch(/^[A-Z].+\.$/);
    expect(move.source).toMatch(/^[A-E](?:, [A-E])*$/);
    expect(move.samples.length).toBeGreaterThan(0);
  });

  test.each(move.samples)('says "$gives"', (sample) => {
    const situation = situationOf(sample);
    expect(move.fits(situation)).toBe(true);
    expect(move.write(situation, firstWording).filter(Boolean).join(' ')).toBe(sample.gives);
  });
});

test('no move but the greeting, the invitation, the answer and the signature fits everything', () => {
  const praise = situationOf({ customer: 'I love it, thank you so much!', gives: '' });
  const fitting = moves.filter((move) => move.fits(praise)).map(({ id }) => id);
  expect(fitting).toEqual(['answer', 'greet', 'invite', 'next-step', 'pass-on', 'thank']);
});

test('a pick leaves out what the agent has said, and says nothing when all is said', () => {
  const pick = pickFor('seed', 0, ["Hello. I'm sorry we let you down. Bye."]);
  expect(pick(['I’m sorry we let you down.', 'We got this wrong.'])).toBe('We got this wrong.');
  expect(pick(["I'm sorry we let you down."])).toBe('');
});

describe('troubles', () => {
  test.each(troubles)('$id is found by phrases in folded spelling', (trouble) => {
    const words = trouble.phrases.flatMap((phrase) => phrase.split(/[\s()|?]+/)).filter(Boolean);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !/^~\d+$/.test(word) && !isPlain(word))).toEqual([]);
  });

  test.each([
    ['My lamp never arrived', 'delivery', 'not-arrived'],
    ['I was charged twice for one order', 'billing', 'charged-twice'],
    ['I cancelled in May and you still charge me', 'billing', 'charged-after-leaving'],
    ['Where is my refund?', 'billing', 'refund-missing'],
    ['You sent me the wrong size', 'delivery', 'wrong-item'],
    ['The vase arrived smashed', 'delivery', 'came-damaged'],
    ['The kettle stopped working', 'product-defect', 'stopped-working'],
    ['Nobody answers my emails', 'service-quality', 'no-answer'],
    ['I am locked out of my account', 'account-access', 'locked-out'],
    ['Your app has been down all day', 'outage', 'down'],
    ['You lost my luggage', 'booking-travel', 'luggage-lost'],
    ['You leaked my details', 'data-privacy', 'data-exposed'],
    ['This is not good enough', 'billing', 'general-billing'],
  ] as const)('%s', (text, category, id) => {
    expect(toldIn(text, category).trouble.id).toBe(id);
  });

  test('that nobody answered is told beside the trouble, and is the trouble where there is no other', () => {
    const both = toldIn(
      'My kettle stopped working and nobody answers my emails',
      'service-quality',
    );
    expect([both.trouble.id, both.unanswered]).toEqual(['stopped-working', true]);
    const alone = toldIn('Nobody answers my emails', 'service-quality');
    expect([alone.trouble.id, alone.unanswered]).toEqual(['no-answer', false]);
  });

  test('every category has something to say', () => {
    expect(general.map(({ category }) => category)).toHaveLength(10);
  });
});
