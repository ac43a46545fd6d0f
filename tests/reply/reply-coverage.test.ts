import { expect, test } from 'vitest';
import { replyCoverage } from '../../lib/reply/reply-coverage.ts';
import { conversation, message } from '../cases/sample.ts';

const asked = [
  message({ id: 'c1', text: 'My lamp arrived broken. I want my money back.' }),
  message({ id: 'c2', text: 'And the shade has a scratch. When will you reply?' }),
];
const reply = (text: string) => message({ id: text, from: 'agent', author: 'Sam', text });
const after = (...more: ReturnType<typeof message>[]) =>
  replyCoverage(conversation({ messages: [...asked, ...more] }));

test('a conversation that waits for a reply has none to count', () => {
  expect(after()).toBeNull();
  expect(after(reply('We are on it.'), message({ id: 'c3', text: 'Still no lamp.' }))).toBeNull();
  expect(replyCoverage(conversation({ messages: [reply('Hello.')] }))).toBeNull();
});

test('where no point was made there is nothing to take up', () => {
  const thanks = message({ id: 'c1', text: 'Thank you.' });
  const messages = [thanks, reply('You are welcome.')];
  expect(replyCoverage(conversation({ messages }))).toBeNull();
});

test('what several messages said is counted over all the replies since', () => {
  const none = after(reply('Thank you for writing.'));
  expect(none?.met).toBe(0);
  expect(none?.of).toBeGreaterThan(1);
  const half = after(reply('I am sorry that your lamp arrived broken.'));
  const more = after(
    reply('I am sorry that your lamp arrived broken.'),
    reply('You get your money back today, and the scratch on the shade is ours.'),
  );
  expect(half?.met).toBe(1);
  expect(more?.met).toBe(2);
  expect(more?.of).toBe(none?.of);
});
