import { describe, expect, test } from 'vitest';
import { isOfRules, ruleMessages } from '../scripts/rules-messages.ts';
import {
  counted,
  english,
  folders,
  forms,
  formsOf,
  isForm,
  languageOf,
  named,
} from './message-names.ts';
import { messagesIn } from './speak.ts';

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

test('what is said of a rule or a cue is, in English, what its file says', () => {
  const said = Object.entries(english).filter(([key]) => isOfRules(key));
  expect(
    Object.fromEntries(said.map(([key, { message }]) => [key, message])),
    'run: npm run rules',
  ).toEqual(ruleMessages());
});
