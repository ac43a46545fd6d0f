import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';
import { afterwards } from './messages/afterwards.ts';
import { complaints } from './messages/complaints.ts';
import type { Labelled } from './messages/labelled.ts';
import { others } from './messages/others.ts';
import { problems } from './messages/problems.ts';

const messages: readonly Labelled[] = [...complaints, ...problems, ...others];
const title = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 60);

test('there are enough labelled messages', () => {
  expect(messages.length).toBeGreaterThanOrEqual(120);
});

describe.each(messages.map((message) => [title(message.text), message] as const))(
  '%s',
  (_, { text, ...label }) => {
    test('is read as labelled', () => {
      expect(detect(text)).toMatchObject(
        label.marks ? { ...label, marks: expect.arrayContaining([...label.marks]) } : label,
      );
    });
  },
);

test('most of the messages written after the rules are told rightly', () => {
  const right = afterwards.filter(({ text, kind }) => {
    return detect(text).complaint === (kind === 'complaint');
  });
  expect(right.length).toBeGreaterThanOrEqual(74);
});

test('quoted history and signatures are not judged', () => {
  const text = [
    'Thank you, Thursday is fine.',
    '',
    'On Mon, 3 Nov 2025 at 10:12, Support <help@acme.example> wrote:',
    '> This is a disgrace. You lied to me and I want a refund.',
  ].join('\n');
  expect(detect(text)).toMatchObject({ kind: 'other', cues: [] });
});

test('a language we do not know is not judged', () => {
  const reading = detect(
    'Ich bin sehr enttäuscht, mein Paket ist nach drei Wochen immer noch nicht da und niemand antwortet.',
  );
  expect(reading).toMatchObject({ kind: 'other', score: 0, cues: [], language: 'de' });
});

test('the subject counts, and its words are not shown as words of the text', () => {
  const text = 'Please see the photos attached.';
  const reading = detect(text, { subject: 'Complaint: table arrived smashed, very disappointed' });
  expect(reading.score).toBeGreaterThan(detect(text).score);
  expect(reading.cues.every(({ end }) => end <= text.length)).toBe(true);
});

test('what a reply must take up is found where it stands', () => {
  const text =
    'I ordered a blue kettle on 3 November (order 4471-889) and paid £45.00. It arrived broken two weeks ago. Could you send a new one?';
  const points = detect(text).points.map(({ kind, text: part }) => [kind, part]);
  expect(points).toEqual(
    expect.arrayContaining([
      ['item', 'blue kettle'],
      ['date', '3 November'],
      ['order', '4471-889'],
      ['sum', '£45.00'],
      ['issue', 'It arrived broken two weeks ago.'],
      ['date', 'two weeks ago'],
      ['wish', 'Could you send a new one?'],
      ['question', 'Could you send a new one?'],
    ]),
  );
});

const words = fc.constantFrom(
  ...'not broken my order "refund" thanks great never AGAIN again!!! 😡 don’t ﬁne e\u0301 \u200b three weeks £45 > On wrote: -- \r\n\r\n . , ? n’t שלום'.split(
    ' ',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
);

test('spans are exact, the score is a chance, and nothing throws', () => {
  fc.assert(
    fc.property(anyText, fc.option(anyText, { nil: '' }), (text, subject) => {
      const { score, severity, complaint, kind, points, cues } = detect(text, { subject });
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(complaint).toBe(kind === 'complaint');
      expect(severity > 0).toBe(complaint);
      for (const point of points) expect(text.slice(point.start, point.end)).toBe(point.text);
      for (const { start, end } of [...points, ...cues]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});
