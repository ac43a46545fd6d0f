import { expect, test } from 'vitest';
import { factsOf } from '../../lib/reply/facts.ts';
import { postLimit, weightedLength } from '../../lib/reply/length.ts';
import type { Situation } from '../../lib/reply/move.ts';
import { moves } from '../../lib/reply/moves/index.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { runs } from '../runs.ts';
import { filled, fills } from './filled.ts';
import { generated } from './generated.ts';
import { situationOf } from './situations.ts';

const COUNT = runs(250, 1000);
const situations = Array.from({ length: COUNT }, (_, seed) => generated(seed));
const suggested = situations.map((situation) => ({ situation, suggestions: suggest(situation) }));

const ids = new Set(moves.map(({ id }) => id));
const inputOf = ({ conversation, settings }: Situation): string =>
  [
    conversation.customer.name,
    ...conversation.messages.map(({ text }) => text),
    settings.agentName,
    settings.brand,
    ...Object.values(settings.contact),
  ]
    .join('\n')
    .toLowerCase();

test('a complaint gets at least three distinct replies', () => {
  for (const { situation, suggestions } of suggested) {
    if (!situation.reading.complaint || situation.reading.language === 'fr') continue;
    const texts = new Set(suggestions.map(({ text }) => text));
    expect(texts.size, situation.conversation.messages.at(-1)?.text).toBeGreaterThanOrEqual(3);
    expect(new Set(suggestions.map(({ label }) => label)).size).toBe(texts.size);
  }
});

test('every message gets a reply that fits it, and the same one each time', {
  timeout: 60_000,
}, () => {
  situations.forEach((_, seed) => {
    const again = suggest(generated(seed));
    expect(again.length).toBeGreaterThan(0);
    expect(again).toEqual(suggested[seed]?.suggestions);
  });
});

test('moves and blanks are told as they stand', () => {
  for (const { suggestions } of suggested) {
    for (const { text, moves: used, blanks } of suggestions) {
      expect(used.filter((id) => !ids.has(id))).toEqual([]);
      expect(text.match(/\[[^\]]*\]/g) ?? []).toEqual(blanks);
      expect(blanks.filter((blank) => !fills[blank])).toEqual([]);
    }
  }
});

test('every number, sum, date and name is in what we were given', () => {
  for (const { situation, suggestions } of suggested) {
    const input = inputOf(situation);
    const { name } = factsOf(situation);
    for (const { text } of suggestions) {
      const own = text.replace('https://x.com/messages/compose?recipient_id=', '');
      const told = [
        ...(own.match(/[£$€]?\d[\d.,/-]*\d|[£$€]?\d/g) ?? []),
        ...(own.match(
          /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|two|three|four|five|six|weeks?|months?|days|yesterday|today|tomorrow)\b/g,
        ) ?? []),
        ...(/^(?:Hi|Hello) ([^,\n]+),/.exec(text)?.slice(1) ?? []),
      ];
      for (const fact of told) {
        expect(input, `${fact} in: ${text}`).toContain(fact.toLowerCase());
      }
      if (name) expect(input).toContain(name.toLowerCase());
    }
  }
});

test('a post fits X with its blanks filled, and tells nothing private', () => {
  let posts = 0;
  for (const { situation, suggestions } of suggested) {
    if (situation.conversation.channel !== 'x-public') continue;
    for (const { text } of suggestions) {
      posts += 1;
      expect(weightedLength(filled(text)), text).toBeLessThanOrEqual(postLimit);
      expect(text).not.toMatch(/5512|A-10442|99817|BA1234|49\.99|1,200|\$120|35 euros/);
    }
  }
  expect(posts).toBeGreaterThan(COUNT / 2);
});

test('no sentence is said twice in a reply, or again after the agent has said it', () => {
  for (const { situation, suggestions } of suggested) {
    const before = situation.conversation.messages
      .filter(({ from }) => from === 'agent')
      .map(({ text }) => text)
      .join('\n');
    for (const { text } of suggestions) {
      const said = text.split(/(?<=[.?])\s+/).filter((sentence) => sentence.length > 20);
      expect(new Set(said).size, text).toBe(said.length);
      for (const sentence of said) expect(before.includes(sentence), sentence).toBe(false);
    }
  }
});

test('the sentences are whole: no gap, no double stop, no small letter at the start', () => {
  for (const { suggestions } of suggested) {
    for (const { text } of suggestions) {
      const body = text.replace(/https:\S+/g, 'link');
      expect(body).not.toMatch(
        /undefined|null|NaN|\.\.| {2}| [,.?]|\ba [aeiou]|\bthe your\b|\byour your\b/,
      );
      expect(body).not.toMatch(/[.?] [a-z]/);
    }
  }
});

test('two customers with the same trouble do not get the same paragraph', () => {
  const texts = ['Jane', 'Omar', 'Priya', 'Lin', 'Mia', 'Tess', 'Bob', 'Ines'].map((name) =>
    suggest(
      situationOf({ customer: 'You charged me twice.', name, reading: { category: 'billing' } }),
    )[0]?.text.replace(name, ''),
  );
  expect(new Set(texts).size).toBeGreaterThan(3);
});

test('a language we do not write in gets no suggestion', () => {
  expect(
    suggest(situationOf({ customer: 'Wo ist mein Paket?', reading: { language: 'de' } })),
  ).toEqual([]);
});

test('a cancellation is confirmed in every suggestion, in private', () => {
  const situation = situationOf({
    customer: 'Please cancel my subscription. Nobody answers me.',
    reading: { category: 'cancellation', remedy: 'cancel', marks: ['cancel'] },
  });
  for (const { text } of suggest(situation)) expect(text).toContain('our subscription');
});
