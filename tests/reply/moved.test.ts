import { describe, expect, test } from 'vitest';
import { channelMove } from '../../lib/reply/channel.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { situationOf, type Told } from './situations.ts';

const asked = "Hi Sara, I'm sorry. Message us here, so that your details stay private.";
const complaint = '@lumen you charged me twice, sort this out';
const at = (told: Partial<Told>) => situationOf({ customer: complaint, name: 'Sara', ...told });

describe('a customer who was asked to write in private', () => {
  const waiting = at({ channel: 'x-public', agent: [asked], answered: true });

  test('is waited for, and the panel says so', () => {
    expect(channelMove(waiting)).toMatchObject({ should: false, waits: true, publicReplies: 1 });
    expect(suggest(waiting).map(({ id }) => id)).toEqual(['close-loop', 'remind']);
  });

  test('is not asked again when they say that they have written', () => {
    const wrote = at({
      channel: 'x-public',
      opening: complaint,
      agent: [asked],
      customer: "@lumen I've messaged you.",
      reading: { kind: 'other' },
    });
    expect(channelMove(wrote)).toMatchObject({ should: false, waits: false, closes: true });
    const [first, ...more] = suggest(wrote);
    expect(more).toEqual([]);
    expect(first?.text).toMatch(/message/);
    expect(first?.text).not.toMatch(/Message us/);
  });

  test('is not asked to start over in the private thread', () => {
    const here = at({
      channel: 'x-dm',
      customer: 'Here I am, as you asked. Order 5512.',
      points: [['order', '5512']],
      reading: { kind: 'other' },
    });
    const [first] = suggest(here);
    expect(first?.text).toMatch(/start again|tell twice/);
    expect(first?.text).toContain('5512');
    expect(first?.text).not.toMatch(/what happened\?/i);
  });
});

test('an angry letter is offered a call, with the time left open', () => {
  const angry = at({
    channel: 'gmail',
    customer: 'I am furious. You charged me twice!!',
    reading: { severity: 3, emotions: ['anger'], category: 'billing' },
  });
  const call = suggest(angry).find(({ id }) => id === 'offer-call');
  expect(call?.text).toMatch(/\bcall\b/i);
  expect(call?.blanks).toContain('[day and time]');
});

test('an offer that was refused is followed by the choice, not by another offer', () => {
  const refused = at({
    channel: 'gmail',
    opening: 'The worktop has two shades of grey.',
    agent: ['I can offer you £50 off the bill.'],
    customer: '£50? No. Please think again.',
  });
  const [first] = suggest(refused);
  expect(first?.id).toBe('ask-fair');
  expect(first?.text).toMatch(/offered/);
});
