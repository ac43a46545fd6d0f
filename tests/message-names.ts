// The names of the messages, as the code calls them.
import { readdirSync } from 'node:fs';
import { locales, messagesIn } from './speak.ts';

export const folders = readdirSync(locales).sort();
export const english = messagesIn('en');
export const forms = /_(?:zero|one|two|few|many|other)$/;

export const languageOf = (folder: string): string => folder.replace('_', '-');
export const formsOf = (folder: string): string[] =>
  new Intl.PluralRules(languageOf(folder)).resolvedOptions().pluralCategories;

/** What is said of a number, by the name that all its forms share. */
export const counted = Object.keys(english)
  .filter((key) => key.endsWith('_other') && `${key.slice(0, -6)}_one` in english)
  .map((key) => key.slice(0, -6));
export const isForm = (key: string): boolean =>
  forms.test(key) && counted.includes(key.replace(forms, ''));
export const named = Object.keys(english).filter((key) => !isForm(key));
export const keys = new Set([...named, ...counted]);
