import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { suggestionLabels } from '../components/panel/suggestion-labels.ts';
import { counted, english, keys, named } from './message-names.ts';

const root = join(import.meta.dirname, '..');

/** Written alike in every language: names, keys, what is typed in, and the English samples. */
const alike =
  /^(?:Amends|Gmail|Zendesk|X|Dana|Alt|Shift|M|Alt\+Shift\+M|Control\+Z|Escape|Esc|Enter|Files|Tab|Backspace|Delete|Home|End|Arrow(?:Up|Down|Left|Right)|Error|FileRefused|\S+@acme\.example.*|support\.example\.com|https?:\S*)$/;
/** Said to nobody: why a script ends, and what must not happen. */
const unheard = new Set([
  'This address is not read any more.',
  'The browser has shut this page to us.',
]);
const samples = ['components/welcome/samples.ts', 'components/options/example-values.ts'];

interface Node {
  type: string;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** A property's name is no text of its own. */
const childrenOf = (node: Node): Node[] =>
  Object.entries(node)
    .filter(([field]) => node.type !== 'Property' || field !== 'key')
    .flatMap(([, value]) => value)
    .filter(isNode);

/** Every text in a file: of literals, of templates around their values, and between tags. */
const textsIn = (node: Node): string[] => {
  if (node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return [];
  const own =
    node.type === 'Literal' || node.type === 'JSXText'
      ? [node.value]
      : node.type === 'TemplateElement'
        ? [(node.value as { cooked: string }).cooked]
        : [];
  return [
    ...own.filter((text) => typeof text === 'string').map((text) => text.trim()),
    ...childrenOf(node).flatMap(textsIn),
  ];
};

const SPOKEN =
  /^(?:label|title|alt|placeholder|hint|text|told|none|empty|of|aria-(?:label|description|roledescription|valuetext))$/;

/** Set on an element, or handed to what makes one, as the code that draws in a page does. */
const SET =
  /^(?:ariaLabel|ariaDescription|ariaRoleDescription|ariaValueText|title|alt|placeholder|textContent)$/;
const MADE: Record<string, number> = { element: 2, button: 2 };

/** A call among what is given speaks for itself. */
const isText = ({ type }: Node): boolean => type !== 'CallExpression';

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name) : '');

/** What such a node says to people, in whichever form it is written. */
const saidBy = (node: Node): string[] => {
  const { name, value, left, right, callee, arguments: given } = node;
  if (node.type === 'JSXText') return [String(value)];
  if (node.type === 'JSXAttribute' && isNode(value))
    return SPOKEN.test(nameOf(name)) ? textsIn(value) : [];
  if (node.type === 'AssignmentExpression' && isNode(left) && isNode(right))
    return SET.test(nameOf(left.property)) ? textsIn(right) : [];
  const from = node.type === 'CallExpression' ? MADE[nameOf(callee)] : undefined;
  return from === undefined ? [] : (given as Node[]).slice(from).filter(isText).flatMap(textsIn);
};

/** What is between tags is for people in any form, and so is what these attributes say. */
const plainlySpoken = (node: Node): string[] => [
  ...saidBy(node)
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text) && !alike.test(text) && !keys.has(text)),
  ...childrenOf(node).flatMap(plainlySpoken),
];

/** Words for people begin with a capital, or are several. Names of classes and attributes do neither. */
const isForPeople = (text: string): boolean =>
  !alike.test(text) &&
  !unheard.has(text) &&
  (/^[“"(]?\p{Lu}\p{Ll}/u.test(text) || /^\p{L}[\p{L}’']* .*[.:?…]$/u.test(text));

/** The rooms that people read from. What the pure rooms know of English texts stays English. */
const isSpoken =
  /^(?:components|entrypoints|lib\/(?:port|marks)\b|lib\/(?:view|i18n|db\/backup|settings\/(?:brand-refusal|pack|pack-file|refused|snippet-pack|zendesk-host))\.ts)/;
const speaking = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: root }).sort();
const done = speaking.filter((file) => isSpoken.test(file) && !samples.includes(file));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const parse = (code: string, file: string): Node =>
  parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
const saidIn = (whole: Node): string[] => [
  ...textsIn(whole).filter(isForPeople),
  ...plainlySpoken(whole),
];

test.each([
  '<p>nothing yet</p>',
  '<p>{many} more</p>',
  '<button aria-label="close it" />',
  '<input placeholder={empty ? "type here" : name} />',
  'cross.ariaLabel = "shut it"',
  "made.textContent = sure ? t('undo') : 'back'",
  "element('p', 'why', 'because')",
  "button('pill', () => press(), 'two words')",
  'say("The file is whole.")',
])('%s is noticed', (code) => {
  expect(saidIn(parse(code, 'one.tsx'))).not.toEqual([]);
});

test.each(done)('%s says nothing past the message files', (file) => {
  expect(saidIn(parse(read(file), file))).toEqual([]);
});

/** `t('key')` and `t(sure ? 'key' : 'key')`, a sentence's `of="key"`, and '__MSG_key__' in the manifest. */
const used = new Set(
  [...speaking, 'wxt.config.ts'].flatMap((file) =>
    [...read(file).matchAll(/['"](?:__MSG_)?(\w+?)(?:__)?['"]/g)].map(([, key]) => key ?? ''),
  ),
);
/** `t(`register_${trouble}`)`: the compiler knows that all of them are there. */
const begun = speaking.flatMap((file) =>
  [...read(file).matchAll(/\bt(?:Count)?\(\s*`(\w+_)\$\{/g)].map(([, start]) => start ?? ''),
);

test('no message is there for nothing', () => {
  const unused = [...named, ...counted].filter(
    (key) => !used.has(key) && !begun.some((start) => key.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

test('every message of the manifest is there', () => {
  const wanted = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((key) => !(key in english))).toEqual([]);
});

test('every kind of suggestion has a name in the language of the interface', () => {
  const labels = ['recipe-book', 'public-recipes'].flatMap((file) =>
    [...read(`lib/reply/${file}.ts`).matchAll(/\bof\(\s*'[^']+',\s*'([^']+)'/g)].map(
      ([, label]) => label ?? '',
    ),
  );
  expect(labels.length).toBeGreaterThan(30);
  // In English they are the same words.
  expect(labels.filter((label) => suggestionLabels[label] !== label)).toEqual([]);
});
