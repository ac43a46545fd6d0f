// Writes lib/lint/rules/{index,words,sources,samples,examples}.ts and README.md, and what the interface says of them in English, from the rules' own files.
import { readdirSync, writeFileSync } from 'node:fs';
import { families, type Rule, type RuleSamples, type RuleWords } from '../lib/lint/rule.ts';

const folder = new URL('../lib/lint/rules/', import.meta.url);
const LISTS = new Set(['index.ts', 'words.ts', 'sources.ts', 'samples.ts', 'examples.ts']);

const nameOf = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Family by family. */
const ids = async (): Promise<string[]> => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !LISTS.has(file));
  const rules = await Promise.all(
    files.map(async (file) => ((await import(new URL(file, folder).href)) as { rule: Rule }).rule),
  );
  return rules
    .sort(
      (a, b) => families.indexOf(a.family) - families.indexOf(b.family) || (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
};

const WRITTEN = '// Written by npm run rules.\n';
// A script is packed in the order of its imports.
const UNSORTED =
  '// biome-ignore-all assist/source/organizeImports: what is alike stands together, and packs smaller.\n';

const list = (
  all: readonly string[],
  what: string,
  each: string,
  line: (name: string, id: string) => string,
) =>
  `${all.map((id) => `import ${line(nameOf(id), id)} from './${id}.ts';`).join('\n')}

${each} = [
${all.map((id) => `  ${nameOf(id)},`).join('\n')}
]${what};
`;

/** The shortest sample that is mended where there is one: what an example has to show in a glance. */
const exampleOf = async (id: string): Promise<string> => {
  const { flags } = (await import(new URL(`${id}.ts`, folder).href)) as RuleSamples;
  const mended = flags.filter(({ becomes }) => becomes !== undefined);
  const among = mended.length > 0 ? mended : flags;
  const [first] = among.toSorted((a, b) => a.text.length - b.text.length);
  return `  '${id}': ${JSON.stringify({ text: first?.text, becomes: first?.becomes })},`;
};

const wordsIn = async (id: string): Promise<RuleWords> =>
  ((await import(new URL(`${id}.ts`, folder).href)) as RuleSamples).words;

/** The lists, by file name. */
export const rulesLists = async (): Promise<Record<string, string>> => {
  const all = await ids();
  return {
    'index.ts': `${WRITTEN}${UNSORTED}import type { Rule } from '../rule.ts';
${list(all, '', '/** Every habit the check knows. */\nexport const rules: readonly Rule[]', (name) => `{ rule as ${name} }`)}`,
    'words.ts': `${WRITTEN}import { ownWords } from '../own/own-words.ts';
import type { RuleWords } from '../rule.ts';
${all.map((id) => `import { words as ${nameOf(id)} } from './${id}.ts';`).join('\n')}

const all: Readonly<Record<string, RuleWords>> = {
${all.map((id) => (id === nameOf(id) ? `  ${id},` : `  '${id}': ${nameOf(id)},`)).join('\n')}
};

/** What a rule says in English, by its id; ids that are no file are a team's own. The interface has it in its messages. */
export const wordsOf = (id: string): RuleWords => all[id] ?? ownWords;
`,
    'sources.ts': `${WRITTEN}/** What each rule rests on, by its id: letters and numbers of the list in README.md. */
export const sources: Readonly<Record<string, string>> = {
${(await Promise.all(all.map(async (id) => `  '${id}': '${(await wordsIn(id)).source}',`))).join('\n')}
};
`,
    'examples.ts': `${WRITTEN}/** A text each rule marks, and what it becomes; without the other samples, which no page needs. */
export const examples: Readonly<Record<string, { text: string; becomes?: string }>> = {
${(await Promise.all(all.map(exampleOf))).join('\n')}
};
`,
    'samples.ts': `${WRITTEN}import type { RuleSamples } from '../rule.ts';
${list(all, '', 'export const samples: readonly RuleSamples[]', (name) => `* as ${name}`)}`,
  };
};

if (import.meta.main) {
  for (const [file, text] of Object.entries(await rulesLists()))
    writeFileSync(new URL(file, folder), text);
  // Only now: both read the lists, and would know nothing of a rule that is new.
  const { rulesReadme } = await import('./rules-readme.ts');
  const { writeRuleMessages } = await import('./rules-messages.ts');
  writeFileSync(new URL('README.md', folder), rulesReadme());
  writeRuleMessages();
}
