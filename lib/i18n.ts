import { browser } from 'wxt/browser';
import type english from '../assets/public/_locales/en/messages.json';

/** Everything the interface says, by its name in assets/public/_locales. */
export type Key = keyof typeof english;

type Counted<K> = K extends `${infer Name}_other` ? Name : never;

/** What is said of a number: the name without the form, of which each language has its own. */
export type CountKey = Counted<Key>;

interface Said {
  /** The browser's own types know the keys only after a build; ours always do. */
  getMessage(key: string, values: string[]): string;
}

/** A script that an update left behind in a page has no messages, and nobody to say them to. */
const orNothing = (ask: () => string): string => {
  try {
    return ask();
  } catch {
    return '';
  }
};

const say = (key: string, values: string[]): string =>
  orNothing(() => (browser.i18n as Said).getMessage(key, values));

/** In the language of the browser, or in English where the interface does not speak it. */
export const t = (key: Key, ...values: string[]): string => say(key, values);

/** The language that is spoken, which is not the browser's where that is none of ours. */
export const language = (): string => t('language') || 'en';

/** The spoken language as the browser's country writes it: dates and numbers differ there. */
export const locale = (): string => {
  const here = orNothing(() => browser.i18n.getUILanguage());
  const spoken = language();
  return here.split('-')[0] === spoken.split('-')[0] ? here : spoken;
};

/** A label within a sentence. German keeps the capitals of its nouns. */
export const within = (label: string): string =>
  language() === 'de' ? label : label.toLocaleLowerCase(language());

let numbers: Intl.NumberFormat | undefined;

export const count = (many: number): string => {
  numbers ??= new Intl.NumberFormat(locale());
  return numbers.format(many);
};

let plural: Intl.PluralRules | undefined;

/** In the form that the number asks for. The number itself is $1, the values are $2 and on. */
export const tCount = (key: CountKey, many: number, ...values: string[]): string => {
  plural ??= new Intl.PluralRules(language());
  return say(`${key}_${plural.select(many)}`, [count(many), ...values]);
};
