import { expect, test } from 'vitest';
import { createLint } from '../../../lib/lint/lint.ts';
import { wordsOf } from '../../../lib/lint/rules/words.ts';
import { BLANK } from '../../../lib/reply/post.ts';
import { asChecked } from '../../../lib/reply/snippets/as-checked.ts';
import * as fields from '../../../lib/reply/snippets/fields.ts';
import { fillFields } from '../../../lib/reply/snippets/fill.ts';
import { said } from '../../said.ts';
import { situationOf, type Told } from '../situations.ts';

const { fieldsIn, knownFields } = fields;
const refuseFields = said(fields.refuseFields);

const now = new Date('2026-11-22T10:00:00Z');

const told: Told = {
  customer: 'I ordered the lamp on 3 November, order LM-20418, for £49.90, and it never came.',
  name: 'Jane Doe',
  points: [
    ['item', 'lamp'],
    ['date', 'on 3 November'],
    ['order', 'LM-20418'],
    ['sum', '£49.90'],
  ],
  settings: { agentName: 'Anna', brand: 'Lumen' },
};

const filled = (text: string, more: Partial<Told> = {}): string =>
  fillFields(text, situationOf({ ...told, ...more }), now);

test.each<[text: string, becomes: string]>([
  ['Hi {{customer name}},', 'Hi Jane,'],
  ['Hi {{ Customer_Name }},', 'Hi Jane,'],
  ['Hi {{contact.name}},', 'Hi Jane,'],
  ['Hi {{ticket.requester.first_name}},', 'Hi Jane,'],
  ['Your {{item}}, order {{order}}, for {{sum}}.', 'Your lamp, order LM-20418, for £49.90.'],
  ['{{item}}: here it is.', 'Lamp: here it is.'],
  ['You ordered it {{date}}.', 'You ordered it on 3 November.'],
  ['You ordered it on {{date}}.', 'You ordered it on 3 November.'],
  ['Your order of {{date}} left.', 'Your order of 3 November left.'],
  ['Order date: {{date}}', 'Order date: 3 November'],
  ['{{agent name}}\n{{brand}}', 'Anna\nLumen'],
  ['As of {{today}}.', 'As of 22 November 2026.'],
  ['Track it here: {{tracking link}}.', 'Track it here: [tracking link].'],
  ['By [date], {{customer name}}.', 'By [date], Jane.'],
  ['By [Date], see [Tracking Link].', 'By [date], see [tracking link].'],
  ['[1], [a](b), [Link](https://a.example)', '[1], [a](b), [Link](https://a.example)'],
  ['{{item}} and {{item}}', 'Lamp and lamp'],
  ['Nothing to fill', 'Nothing to fill'],
])('%j becomes %j', (text, becomes) => {
  expect(filled(text)).toBe(becomes);
});

test.each([
  'You will have it by {{date}}.',
  "We'll send it on {{date}}.",
  'It can be there {{date}}.',
])('a date that is promised is never the one they named: %j', (text) => {
  expect(filled(text)).toContain('[date]');
});

test('a sum that is promised is never the one they named', () => {
  expect(filled('We will pay {{sum}} back.')).toBe('We will pay [sum] back.');
  expect(filled('It cost you {{sum}}. We will pay {{sum}} back.')).toBe(
    'It cost you £49.90. We will pay [sum] back.',
  );
});

test('of two dates none is taken, and what nobody said is a blank', () => {
  const customer = 'I ordered it on 3 November, it was due on 9 November. Where is it?';
  const more: Partial<Told> = {
    customer,
    name: 'lampfan92',
    points: [
      ['date', 'on 3 November'],
      ['date', 'on 9 November'],
    ],
    settings: {},
  };
  expect(
    filled('{{customer name}} {{date}} {{item}} {{order}} {{sum}} {{agent name}} {{brand}}', more),
  ).toBe('[customer name] [date] [item] [order number] [sum] [agent name] [brand]');
});

test('in public an order number and a sum are nobody else’s business', () => {
  expect(filled('Order {{order}}, {{sum}}.', { channel: 'x-public' })).toBe(
    'Order [order number], [sum].',
  );
});

test.each([
  ['Order 48213: shade cracked on arrival', '48213'],
  ['Re: order #LM-20418', 'LM-20418'],
  ['Order no. 7712345', '7712345'],
  ['An order for 3 lamps', '[order number]'],
  ['Border 48213', '[order number]'],
])('an order number in the subject %j is %j', (subject, order) => {
  const { conversation, ...rest } = situationOf({ customer: 'Where is it?' });
  const fill = (more: object): string =>
    fillFields('{{order}}', { ...rest, conversation: { ...conversation, subject, ...more } }, now);
  expect(fill({})).toBe(order);
  expect(fill({ public: true })).toBe('[order number]');
});

test('how the team is reached comes from the settings, in public too', () => {
  const contact = { handle: '', xUserId: '', email: 'a@b.example', phone: '0123', hours: '9 to 5' };
  const more: Partial<Told> = { channel: 'x-public', settings: { contact } };
  expect(filled('{{our e-mail}}, {{our phone}} ({{our hours}})', more)).toBe(
    'a@b.example, 0123 (9 to 5)',
  );
});

test('what a customer writes is never a field or a blank of its own', () => {
  const more: Partial<Told> = { customer: 'My {{agent name}} lamp [date] broke.', points: [] };
  expect(filled('{{item}}', { ...more, name: '{{brand}}' })).not.toContain('Lumen');
});

test('each field that stays empty leaves a blank that Tab finds', () => {
  for (const known of Object.keys(knownFields)) {
    const blank = filled(`{{${known}}}`, { customer: '?', name: '', points: [], settings: {} });
    if (known !== 'today') expect(blank.match(BLANK)).toEqual([blank]);
  }
});

test.each<[string, RegExp | null]>([
  ['No field at all.', null],
  ['{{customer name}} and {{ anything else }}', null],
  ['{{}}', /“{{}}” is no field/],
  ['{{ }}', /is no field/],
  ['{{n}}', /is no field/],
  ['{{order #2}}', /“{{order #2}}” is no field/],
  ['{{name', /not closed/],
  ['name}}', /not closed/],
  ['{{a {{customer name}}', /not closed/],
  ['{{customer\nname}}', /not closed/],
  [`{{${'x'.repeat(61)}}}`, /not closed/],
])('%j is taken or refused', (text, why) => {
  if (why) expect(refuseFields(text)).toMatch(why);
  else expect(refuseFields(text)).toBeNull();
});

test('for the check a text keeps its length, and no field is found fault with', () => {
  const text = 'Hi {{customer name}}, it leaves by [date]. We are sorry that you feel that way.';
  const checked = asChecked(text);
  expect(checked).toHaveLength(text.length);
  expect(checked).not.toMatch(/[[\]{}]/);
  const context = { channel: 'gmail', customer: '', earlier: [], off: new Set<string>() } as const;
  const lint = createLint(wordsOf);
  for (const { start, end } of lint(checked, context))
    expect(text.slice(start, end)).toMatch(/feel|sorry/);
  expect(lint(checked, context).length).toBeGreaterThan(0);
  expect(lint(asChecked('Hi {{customer name}}, {{thing}} left.'), context)).toEqual([]);
});

test('a long text of open braces is read in no time', () => {
  const before = performance.now();
  for (const text of ['{'.repeat(4_000), '{{a'.repeat(1_300), '}}{{'.repeat(1_000)]) {
    fieldsIn(text);
    refuseFields(text);
  }
  expect(performance.now() - before).toBeLessThan(500);
});
