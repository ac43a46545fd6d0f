import { expect, test } from 'vitest';
import { draftContext } from '../../../lib/lint/draft-context.ts';
import { lint } from '../../../lib/lint/lint-once.ts';
import { BLANK } from '../../../lib/reply/post.ts';
import { fillFields } from '../../../lib/reply/snippets/fill.ts';
import { stack } from '../../../lib/reply/snippets/stack.ts';
import { suggest } from '../../../lib/reply/suggest.ts';
import { runs } from '../../runs.ts';
import { generated } from '../generated.ts';

const COUNT = Number(process.env.AMENDS_LAW ?? runs(250, 1000));
const now = new Date('2026-11-22T10:00:00Z');

/** Each field between marks, so that what came into it can be told from what the team wrote. */
const marked = [
  '«{{customer name}}», you wrote «{{date}}» about the «{{item}}», order «{{order}}», for «{{sum}}».',
  'We will send the «{{item}}» by «{{date}}» and pay «{{sum}}» back.',
];
const snippets = [
  'Hi {{customer name}},\n\nThank you for telling us about the {{item}}.\n\nKind regards,\n{{agent name}}',
  'Hello {{customer name}}, your order {{order}} left today. It was sent on {{date}}.',
  'We refund {{sum}} by {{date}}.\n\n– {{agent name}}',
];
const bare = (text: string): string => text.toLowerCase().replace(/^(?:on|the) /, '');

test(`in ${COUNT} conversations a field holds their own words, the settings' or a blank`, () => {
  const strange = new Set<string>();
  for (let seed = 0; seed < COUNT; seed += 1) {
    const situation = generated(seed);
    const { conversation, settings } = situation;
    const known = [
      conversation.customer.name,
      conversation.subject,
      ...conversation.messages.map(({ text }) => text),
      settings.agentName,
    ]
      .join('\n')
      .toLowerCase();
    const [back = '', ahead = ''] = marked.map((text) => fillFields(text, situation, now));
    for (const [, value = ''] of `${back}\n${ahead}`.matchAll(/«([^»]*)»/g)) {
      const isBlank = value.match(BLANK)?.[0] === value;
      if (!isBlank && !known.includes(bare(value))) strange.add(value);
      if (conversation.public && /[£$€]\d|^\d{4,}/.test(value)) strange.add(`in public: ${value}`);
    }
    // What we promise is for the agent to say.
    if (!ahead.includes('by «[date]» and pay «[sum]»')) strange.add(ahead);
  }
  expect([...strange]).toEqual([]);
});

test(`in ${COUNT} conversations a stack greets once, signs once, says all and is not flagged`, {
  timeout: 60 * COUNT + 30_000,
}, () => {
  for (let seed = 0; seed < COUNT; seed += 1) {
    const situation = generated(seed);
    const { agentName, brand } = situation.settings;
    const texts = snippets.map((text) => fillFields(text, situation, now));
    const whole = stack(texts, [agentName, brand]);
    expect(whole.match(/^(?:Hi|Hello) /gm)).toHaveLength(1);
    expect(whole.match(/Kind regards|^– /gm)).toHaveLength(1);
    for (const words of ['Thank you for telling us', 'left today', 'We refund'])
      expect(whole.split(words)).toHaveLength(2);
    expect(whole).not.toMatch(/[{}]|\n{3}/);
    const draft = whole.replace(BLANK, 'Friday');
    const findings = lint(draft, draftContext(situation.conversation, new Set()));
    expect(findings.map(({ rule, start, end }) => [rule, draft.slice(start, end)])).toEqual([]);
  }
});

test(`in ${COUNT} conversations a suggestion that is kept as a snippet is stacked as it was`, () => {
  for (let seed = 0; seed < COUNT; seed += 1) {
    const situation = generated(seed);
    const { agentName, brand } = situation.settings;
    for (const { text } of suggest(situation).slice(0, 2)) {
      expect(stack([fillFields(text, situation, now)], [agentName, brand])).toBe(text);
      const twice = stack([text, 'One more thing.'], [agentName, brand]);
      const words = (of: string): string[] =>
        of
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
          ?.sort() ?? [];
      expect(words(twice)).toEqual(words(`${text} One more thing.`));
    }
  }
});
