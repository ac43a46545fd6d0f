import { expect, test } from 'vitest';
import { answer } from '../../scripts/amends/suggest.ts';

interface Answered {
  id: unknown;
  suggestions: { id: string; label: string; text: string; moves: string[]; blanks: string[] }[];
}
const suggestions = (conversation: object, rest: object = {}): Answered =>
  answer({ id: 7, conversation, ...rest }) as Answered;

const messages = [
  {
    author: 'Jane Doe',
    text: 'I ordered the lamp on 3 November and it still has not arrived. This is a disgrace!',
  },
];

test('a bare conversation is enough', () => {
  const found = suggestions({ channel: 'gmail', messages });
  expect(found.id).toBe(7);
  expect(found.suggestions.length).toBeGreaterThanOrEqual(3);
  const [first] = found.suggestions;
  expect(first?.text).toMatch(/^(?:Hi|Hello) Jane,/);
  expect(first?.text).toContain('on 3 November');
  expect(Object.keys(first ?? {}).sort()).toEqual(['blanks', 'id', 'label', 'moves', 'text']);
});

test.each([['me@lumen.example'], [['ME@lumen.example', 'other@lumen.example']]])(
  'who wrote what follows from me = %j',
  (me) => {
    const found = suggestions({
      channel: 'gmail',
      public: false,
      me,
      messages: [...messages, { author: 'me@lumen.example', text: 'I am tracing it.' }],
    });
    expect(found.suggestions.map(({ id }) => id)).toContain('follow-up-days');
  },
);

test('a handle is the same with and without its @', () => {
  const found = suggestions({
    channel: 'x-public',
    public: true,
    me: '@Lumen',
    messages: [
      ...messages,
      { author: 'lumen', text: "I'm sorry." },
      { author: 'Jane Doe', from: 'customer', text: 'Still no lamp. Disgrace.' },
    ],
  });
  expect(found.suggestions[0]?.id).toBe('public-then-private');
});

test('settings sign the reply', () => {
  const found = suggestions(
    { channel: 'zendesk', messages },
    { settings: { agentName: 'Anna', contact: { email: 'help@lumen.example' } } },
  );
  expect(found.suggestions[0]?.text).toMatch(/Anna\nhelp@lumen\.example$/);
});

test.each([
  [null],
  [{}],
  [{ id: 1, conversation: { channel: 'fax', messages } }],
  [{ id: 1, conversation: { channel: 'gmail', messages: [] } }],
  [{ id: 1, conversation: { channel: 'gmail', messages: [{ author: 'x' }] } }],
])('%j is refused in one sentence', (input) => {
  expect(() => answer(input)).toThrow(/^[^\n]+\.$/);
});
