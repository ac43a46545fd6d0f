import { expect, test } from 'vitest';
import { verdict } from '../../components/ui/verdict.ts';
import { readConversation } from '../../lib/detect/read-conversation.ts';
import type { Conversation, Message, Party } from '../../lib/text/conversation.ts';

const message = (id: string, from: Party, text: string, at: string | null = null): Message => ({
  id,
  author: from,
  from,
  at,
  text,
  partial: false,
});

const thread = (messages: Message[], more: Partial<Conversation> = {}): Conversation => ({
  site: 'gmail',
  account: '0',
  thread: 't1',
  link: '',
  subject: 'Order 4471',
  channel: 'gmail',
  public: false,
  me: 'help@acme.example',
  customer: { name: 'Ann', address: 'ann@home.example' },
  messages,
  folded: 0,
  ...more,
});

const first = 'When will my order arrive? I was told it would be Monday.';

test('an unanswered question asked three times is a complaint, told as such', () => {
  const reading = readConversation(
    thread([
      message(
        'a',
        'customer',
        'Could you tell me when my order will come?',
        '2025-11-01T09:00:00Z',
      ),
      message('b', 'customer', 'Any update?', '2025-11-04T09:00:00Z'),
      message('c', 'customer', 'Any update on this?', '2025-11-08T09:00:00Z'),
    ]),
  );
  expect(reading).toMatchObject({
    kind: 'complaint',
    asked: 3,
    waitingSince: '2025-11-01T09:00:00Z',
    marks: ['repeat-contact'],
  });
  expect(verdict(reading)).toContain('Third time of asking.');
});

test('every cue names its message, its words and its reason', () => {
  const messages = [
    message('a', 'customer', first, '2025-11-01T09:00:00Z'),
    message('b', 'customer', 'The lamp arrived broken. I want a refund.', '2025-11-05T09:00:00Z'),
  ];
  const reading = readConversation(thread(messages));
  expect(reading.remedy).toBe('refund');
  expect(reading.cues.length).toBeGreaterThan(1);
  for (const { message: id, start, end, why } of [...reading.cues]) {
    const { text } = messages.find((one) => one.id === id) ?? { text: '' };
    expect(text.slice(start, end)).not.toBe('');
    expect(why).not.toBe('');
  }
  for (const { message: id, start, end, text: said } of reading.points) {
    expect(messages.find((one) => one.id === id)?.text.slice(start, end)).toBe(said);
  }
});

test('only what nobody has answered is judged', () => {
  const reading = readConversation(
    thread([
      message('a', 'customer', 'This is a disgrace, I am furious.'),
      message('b', 'agent', 'I am sorry. A new one is on its way.'),
      message('c', 'customer', 'It came this morning, all sorted now. Thank you so much!'),
    ]),
  );
  expect(reading).toMatchObject({ kind: 'other', severity: 0, marks: [], asked: 1 });
  expect(verdict(reading)).toBe('Not a complaint.');
});

test('coming back after an answer counts as asking again', () => {
  const reading = readConversation(
    thread([
      message('a', 'customer', 'My parcel has not arrived.', '2025-11-01T09:00:00Z'),
      message('b', 'agent', 'It will be there on Tuesday.', '2025-11-01T12:00:00Z'),
      message('c', 'customer', 'It still has not arrived.', '2025-11-06T09:00:00Z'),
    ]),
  );
  expect(reading.marks).toContain('repeat-contact');
  expect(reading.asked).toBe(1);
  expect(reading.waitingSince).toBe('2025-11-06T09:00:00Z');
});

test('a burst of chat messages is one time of asking', () => {
  const reading = readConversation(
    thread(
      [
        message('a', 'customer', 'Hi', '2025-11-01T09:00:00Z'),
        message('b', 'customer', 'my order came broken', '2025-11-01T09:01:00Z'),
        message('c', 'customer', 'number 8812', '2025-11-01T09:02:00Z'),
      ],
      { site: 'x', channel: 'x-dm' },
    ),
  );
  expect(reading).toMatchObject({ asked: 1, kind: 'complaint' });
});

test('an answered conversation waits for nobody', () => {
  const reading = readConversation(
    thread([
      message('a', 'customer', 'My parcel has not arrived.', '2025-11-01T09:00:00Z'),
      message('b', 'agent', 'It will be there on Tuesday.', '2025-11-01T12:00:00Z'),
    ]),
  );
  expect(reading).toMatchObject({ asked: 0, waitingSince: null });
});

test('an empty conversation says nothing', () => {
  expect(readConversation(thread([]))).toMatchObject({ kind: 'other', score: 0, cues: [] });
});

test('the verdict is one line', () => {
  const one = readConversation(
    thread([message('a', 'customer', 'You lied to me. This is a scam. I want my money back.')]),
  );
  expect(verdict(one)).toBe('Complaint, strong. Wants a refund.');
  const calm = readConversation(
    thread([message('a', 'customer', 'The export shows an error when I press the button.')]),
  );
  expect(verdict(calm)).toBe('A problem, told calmly.');
  expect(verdict({ ...calm, language: 'fr' })).toBe('Not in English: not judged.');
});

test.each([
  ['a second question', 'What colours does the lamp come in?', 'And is it dimmable?'],
  ['what was forgotten', 'Please find my CV attached.', 'Sorry, here is the attachment.'],
  ['a detail', 'Hi, can I change the delivery address?', 'It should be 12 Elm Road.'],
])('%s is no second time of asking', (_, before, after) => {
  const reading = readConversation(
    thread([
      message('a', 'customer', before, '2025-11-01T09:00:00Z'),
      message('b', 'customer', after, '2025-11-02T09:00:00Z'),
    ]),
  );
  expect(reading.kind).not.toBe('complaint');
  expect(reading.marks).not.toContain('repeat-contact');
  expect(verdict(reading)).not.toContain('time of asking');
});
