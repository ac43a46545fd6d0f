import { expect, test } from 'vitest';
import { channelMove } from '../../lib/reply/channel.ts';
import { postLimit, weightedLength } from '../../lib/reply/length.ts';
import { noSettings, situationOf } from './situations.ts';

const contact = noSettings.contact;
const late = 'Where is my order 5512?';

test('there is nothing to move where the conversation is private', () => {
  expect(channelMove(situationOf({ customer: late, channel: 'gmail' }))).toBeNull();
  expect(channelMove(situationOf({ customer: late, channel: 'x-dm' }))).toBeNull();
});

test('a public complaint that takes personal details is moved, with ownership and a reason', () => {
  const move = channelMove(
    situationOf({
      customer: late,
      name: 'Sara Lund',
      channel: 'x-public',
      points: [['order', '5512']],
      reading: { category: 'delivery' },
    }),
  );
  expect(move).toMatchObject({ should: true, why: 'details', link: null, publicReplies: 0 });
  expect(move?.publicLine).toMatch(/^Hi Sara, I'm sorry .+ so that your details stay private\.$/);
  expect(move?.publicLine).not.toContain('5512');
});

test.each([
  ['praise', 'praise', { kind: 'other', emotions: ['joy'] }],
  ['a question others share', 'asked-by-many', { kind: 'other' }],
  ['a safety notice', 'safety', { category: 'product-defect', marks: ['safety'] }],
  ['a problem anyone may have', 'helps-others', { kind: 'problem', category: 'outage' }],
] as const)('%s stays in public', (_, why, reading) => {
  const move = channelMove(
    situationOf({
      customer: 'Hello there',
      channel: 'x-public',
      reading: {
        ...reading,
        marks: [...('marks' in reading ? reading.marks : [])],
        emotions: [...('emotions' in reading ? reading.emotions : [])],
      },
    }),
  );
  expect(move).toMatchObject({ should: false, why });
});

test('what takes more than one answer is moved, and the answers are counted', () => {
  const move = channelMove(
    situationOf({
      customer: 'Still down.',
      opening: 'It is down.',
      agent: ['On it.', 'Soon.'],
      channel: 'x-public',
      reading: { kind: 'problem', category: 'outage' },
    }),
  );
  expect(move).toMatchObject({ should: true, publicReplies: 2 });
});

test.each([
  [
    { xUserId: '123', email: 'help@lumen.example' },
    'https://x.com/messages/compose?recipient_id=123',
  ],
  [{ xUserId: 'lumen', email: 'help@lumen.example' }, 'mailto:help@lumen.example'],
  [{ email: 'help@lumen.example?bcc=x@y.example' }, null],
  [{ handle: 'lumen' }, null],
])('the link for %j is %s', (given, link) => {
  const move = channelMove(
    situationOf({
      customer: late,
      channel: 'x-public',
      settings: { contact: { ...contact, ...given } },
    }),
  );
  expect(move?.link).toBe(link);
});

test('the public line fits X however long the address', () => {
  const email = `${'a'.repeat(60)}@${'b'.repeat(60)}.example`;
  const move = channelMove(
    situationOf({
      customer: late,
      name: 'Bartholomew Lund',
      channel: 'x-public',
      reading: { category: 'delivery' },
      settings: { contact: { ...contact, email } },
    }),
  );
  expect(weightedLength(move?.publicLine ?? '')).toBeLessThanOrEqual(postLimit);
  expect(move?.publicLine).toContain(email);
});
