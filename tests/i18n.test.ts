import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { suggestionLabels } from '../components/panel/suggestion-labels.ts';
import { isOfRules, ruleMessages } from '../scripts/rules-messages.ts';
import { locales, messagesIn } from './speak.ts';

const root = join(import.meta.dirname, '..');

/** Written alike in every language: names, keys, what is typed in, and the English samples. */
const alike =
  /^(?:Amends|Gmail|Zendesk|X|Dana|Alt|Shift|M|Alt\+Shift\+M|Escape|Esc|Enter|Files|Tab|Backspace|Delete|Home|End|Arrow(?:Up|Down|Left|Right)|Error|FileRefused|\S+@acme\.example.*|support\.example\.com|https?:\S*)$/;
/** Said to nobody: why a script ends, and what must not happen. */
const unheard = new Set([
  'This address is not read any more.',
  'The browser has shut this page to us.',
]);
const samples = ['components/welcome/samples.ts'];

const folders = readdirSync(locales).sort();
const english = messagesIn('en');
const forms = /_(?:zero|one|two|few|many|other)$/;

const languageOf = (folder: string): string => folder.replace('_', '-');
const formsOf = (folder: string): string[] =>
  new Intl.PluralRules(languageOf(folder)).resolvedOptions().pluralCategories;

/** What is said of a number, by the name that all its forms share. */
const counted = Object.keys(english)
  .filter((key) => key.endsWith('_other') && `${key.slice(0, -6)}_one` in english)
  .map((key) => key.slice(0, -6));
const isForm = (key: string): boolean =>
  forms.test(key) && counted.includes(key.replace(forms, ''));
const named = Object.keys(english).filter((key) => !isForm(key));
const keys = new Set([...named, ...counted]);

const placeholders = (message: string | undefined): string[] => [
  ...new Set((message ?? '').match(/\$\d/g) ?? []),
];

test('English, German, Spanish, French and Portuguese are there', () => {
  expect(folders).toEqual(['de', 'en', 'es', 'fr', 'pt_BR']);
});

describe.each(folders)('%s', (folder) => {
  const messages = messagesIn(folder);

  test('says which language it is', () => {
    expect(messages.language?.message).toBe(languageOf(folder));
  });

  test('has every message, with the plural forms of its own language, and no other', () => {
    const wanted = [
      ...named,
      ...counted.flatMap((name) => formsOf(folder).map((form) => `${name}_${form}`)),
    ];
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
  });

  test('names its messages as the browsers allow: no two differ by case alone', () => {
    const names = Object.keys(messages);
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('says something in each, from edge to edge', () => {
    const wrong = Object.entries(messages).filter(
      ([, { message }]) => message === '' || message.trim() !== message,
    );
    expect(wrong).toEqual([]);
  });

  test('has the same values in each message as English', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const name = key.replace(forms, '');
      if (!isForm(key))
        return (
          placeholders(message).sort().join() !== placeholders(english[key]?.message).sort().join()
        );
      // Where a form is of one number only, as one is in English, the number need not be shown.
      const most = new Set(['$1', ...placeholders(english[`${name}_other`]?.message)]);
      const least = placeholders(english[`${name}_other`]?.message).filter((one) => one !== '$1');
      const here = placeholders(message);
      return !here.every((one) => most.has(one)) || !least.every((one) => here.includes(one));
    });
    expect(wrong).toEqual([]);
  });

  test('shows the number in every form that is of more than one number', () => {
    const rules = new Intl.PluralRules(languageOf(folder));
    const several = formsOf(folder).filter((form) => {
      const numbers = [...Array(200).keys(), 1_000_000, 2_000_000];
      return numbers.filter((number) => rules.select(number) === form).length > 1;
    });
    const wrong = counted
      .filter((name) => placeholders(english[`${name}_other`]?.message).includes('$1'))
      .flatMap((name) => several.map((form) => `${name}_${form}`))
      .filter((key) => !placeholders(messages[key]?.message).includes('$1'));
    expect(wrong).toEqual([]);
  });
});

/** How a language sets its marks, by what a message must not hold. */
const misset: Record<string, RegExp> = {
  // Straight ones, or the English opening without the German one.
  de: /["']|^[^„]*“|”/,
  // A mark of two parts holds to its word by a space that does not break; English quoted in it has none.
  fr: /["']|[^\u00a0]:(?![/\d])|[^\u00a0](?:[;!»]|\?(?!\u00a0»))|«(?!\u00a0)/,
  es: /["']|[“”„]/,
  pt_BR: /["']|[„«»]/,
};

test.each(Object.entries(misset))('%s is set as its readers set it', (folder, wrong) => {
  const found = Object.entries(messagesIn(folder)).filter(([, { message }]) => wrong.test(message));
  expect(found.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});

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

/** What is between tags is for people in any form, and so is what these attributes say. */
const plainlySpoken = (node: Node): string[] => {
  const { name, value } = node as { name?: { name?: unknown }; value?: unknown };
  const own =
    node.type === 'JSXText'
      ? [String(value)]
      : node.type === 'JSXAttribute' && SPOKEN.test(String(name?.name)) && isNode(value)
        ? textsIn(value)
        : [];
  return [
    ...own
      .map((text) => text.trim())
      .filter((text) => /\p{L}/u.test(text) && !alike.test(text) && !keys.has(text)),
    ...childrenOf(node).flatMap(plainlySpoken),
  ];
};

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
const parse = (file: string): Node =>
  parseAst(read(file), { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;

test.each(done)('%s says nothing past the message files', (file) => {
  const whole = parse(file);
  expect([...textsIn(whole).filter(isForPeople), ...plainlySpoken(whole)]).toEqual([]);
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

test('what is said of a rule or a cue is, in English, what its file says', () => {
  const said = Object.entries(english).filter(([key]) => isOfRules(key));
  expect(
    Object.fromEntries(said.map(([key, { message }]) => [key, message])),
    'run: npm run rules',
  ).toEqual(ruleMessages());
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
