import { describe, expect, test } from 'vitest';
import { channelMove } from '../../lib/reply/channel.ts';
import type { Situation } from '../../lib/reply/move.ts';
import { askedToWrite, hasWrittenSince } from '../../lib/reply/moved.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import type { Message } from '../../lib/text/conversation.ts';
import { situationOf, type Told } from './situations.ts';

const asked = "Hi Sara, I'm sorry. Message us here, so that your details stay private.";
const complaint = '@lumen you charged me twice, sort this out';
const at = (told: Partial<Told>) => situationOf({ customer: complaint, name: 'Sara', ...told });

describe('a customer who was asked to write in private', () => {
  const waiting = at({ channel: 'x-public', agent: [asked], answered: true });

  test('is waited for, and the panel says so', () => {
    expect(channelMove(waiting)).toMatchObject({ should: false, waits: true, publicReplies: 1 });
    expect(suggest(waiting).map(({ id }) => id)).toEqual(['close-loop', 'remind']);
    // While the case waits nothing is settled that could be told.
    const known = { ...waiting, history: { earlier: [], movedAt: null, waits: true } };
    expect(suggest(known).map(({ id }) => id)).toEqual(['remind', 'close-loop']);
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

test('what we posted before they wrote asked nobody to write', () => {
  const below = at({ channel: 'x-public' });
  const ours: Message = {
    id: 'a9',
    author: 'me',
    from: 'agent',
    at: null,
    text: asked,
    partial: false,
  };
  const messages = [ours, ...below.conversation.messages];
  const situation: Situation = { ...below, conversation: { ...below.conversation, messages } };
  expect(channelMove(situation)).toMatchObject({ should: true, closes: false, publicReplies: 0 });
  expect(suggest(situation).map(({ id }) => id)).not.toContain('close-loop');
});

describe('who was asked to write, and whether they have', () => {
  const link = 'https://x.com/messages/compose?recipient_id=77';
  test.each([
    [asked, 'x-dm'],
    [`Message us here, so that your details stay private: ${link}`, 'x-dm'],
    ['Write to us at help@lumen.example, so that your details stay private.', 'other'],
    ['Call us on 020 7946 0000, so that your details stay private.', 'other'],
  ])('%s', (line, to) => {
    const waits = at({ channel: 'x-public', agent: [line], answered: true });
    expect(askedToWrite(waits)).toEqual({ message: 'a0', to });
  });

  test('the message that asked is named, not a later one', () => {
    const again = at({ channel: 'x-public', agent: [asked, 'We have it.'], answered: true });
    expect(askedToWrite(again)?.message).toBe('a0');
    expect(askedToWrite(at({ channel: 'x-public', agent: [asked] }))).toBeNull();
    expect(askedToWrite(at({ channel: 'x-dm', agent: [asked], answered: true }))).toBeNull();
  });

  const movedAt = '2026-11-20T10:00:00.000Z';
  const dated = (when: string | null, answered = false) => {
    const here = at({ channel: 'x-dm', agent: answered ? ['Hello.'] : [], answered });
    for (const message of here.conversation.messages) message.at = when;
    return { ...here, history: { earlier: [], movedAt, waits: false } };
  };

  test.each([
    ['a message after we asked', '2026-11-20T11:00:00.000Z', false, true],
    ['a chat that tells no times', null, false, true],
    ['what was there before', '2026-11-20T09:00:00.000Z', false, false],
    ['an answer of ours', '2026-11-20T11:00:00.000Z', true, false],
  ])('%s', (_, when, answered, has) => {
    expect(hasWrittenSince(dated(when, answered), movedAt)).toBe(has);
  });

  test('where the register knows it nothing is to be told twice, and there are three to choose from', () => {
    const known = dated('2026-11-20T11:00:00.000Z');
    const all = suggest(known);
    expect(all.length).toBeGreaterThanOrEqual(3);
    expect(all[0]?.text).toMatch(/start again|tell twice/);
    // We have answered since: it is a conversation like any other now.
    expect(suggest(dated('2026-11-20T11:00:00.000Z', true))[0]?.id).not.toMatch(/^go-on/);
    expect(
      suggest({ ...known, history: { earlier: [], movedAt: null, waits: false } })[0]?.id,
    ).not.toMatch(/^go-on/);
  });
});
