// The text of lib/lint/rules/README.md, made from the rules, so that the list cannot drift from what is checked.
import { families, type RuleSamples, type Sample } from '../lib/lint/rule.ts';
import { samples } from '../lib/lint/rules/samples.ts';

const sources = `Sources, by letter: **A** three ways to resolve sticky situations · **B** six basic steps of complaint handling ·
**C** dealing with unhappy customers, steps 5 to 7 · **D** fourteen recommendations for handling complaints ·
**E** addressing complaints with grace. The number after a letter is the recommendation or step.`;

const oneLine = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

const sampleLine = ({ text, becomes }: Sample): string =>
  becomes === undefined ? `- ${oneLine(text)}` : `- ${oneLine(text)} → ${oneLine(becomes)}`;

const section = ({ rule, words, flags, passes }: RuleSamples): string =>
  [
    `### ${words.title}`,
    `\`${rule.id}\` · ${rule.strength} · ${words.source}`,
    `${words.why} ${words.instead}`,
    'Marked:',
    flags.map(sampleLine).join('\n'),
    'Not marked:',
    passes.map((pass) => `- ${oneLine(typeof pass === 'string' ? pass : pass.text)}`).join('\n'),
  ].join('\n\n');

/** How many ways to say it a phrase lists: one, or as many as it has choices where it is nothing but a choice. */
const choices = (phrase: string): number => {
  let depth = 0;
  let count = 1;
  for (const [at, mark] of [...phrase].entries()) {
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth === 0 && at < phrase.length - 1) return 1;
    if (mark === '|' && depth === 1) count += 1;
  }
  return count;
};

/** The phrases of all rules, where a bare choice counts once for each of its choices. */
export const phrasings = (): number =>
  samples
    .flatMap(({ rule }) => rule.phrases ?? [])
    .reduce((sum, phrase) => sum + choices(phrase), 0);

const entries = (): number =>
  samples.reduce((sum, { rule }) => sum + (rule.phrases?.length ?? 0), 0);

/** The list of rules as it stands in lib/lint/rules/README.md. */
export const rulesReadme = (): string => {
  const parts = families.map((family) => {
    const its = samples.filter(({ rule }) => rule.family === family);
    return `## ${family} (${its.length})\n\n${its.map(section).join('\n\n')}`;
  });
  return `# The ${samples.length} habits the draft check knows

Written by \`npm run rules\` from the rules themselves: change a rule, not this page.
**${samples.length} rules, ${phrasings()} phrasings.** A phrasing is one pattern of a rule's \`phrases\`; a pattern that is nothing but a
choice, \`(a|b c)\`, counts once for each of its choices. Choices inside a longer pattern, contractions, spellings and
inflections do not count: ${entries()} patterns stand for many thousands of wordings.
A rule is one habit. _Strong_: it would sting this customer here. _Weak_: stock wording in an otherwise good reply.
Some samples are marked only in their context: in public, or after the customer asked to cancel.

${sources}

${parts.join('\n\n')}
`;
};
