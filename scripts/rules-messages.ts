// What the interface says of rules and cues, in English: assets/public/_locales/en has it from their own files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { whyOf } from '../lib/detect/read-conversation.ts';
import { rules } from '../lib/lint/rules/index.ts';
import { wordsOf } from '../lib/lint/rules/words.ts';

interface Message {
  message: string;
  description?: string;
}

const locales = new URL('../assets/public/_locales/', import.meta.url);
const PARTS = ['title', 'why', 'instead'] as const;
const nameOf = (id: string): string => id.replaceAll('-', '_');

/** By the name of its message: three for a rule, one for a cue. */
export const ruleMessages = (): Record<string, string> =>
  Object.fromEntries([
    ...rules.flatMap(({ id }) =>
      PARTS.map((part) => [`habit_${nameOf(id)}_${part}`, wordsOf(id)[part]] as const),
    ),
    ...[...whyOf].map(([id, why]) => [`cue_${nameOf(id)}`, why] as const),
  ]);

/** Whether a message is said of one of them, there or gone. */
export const isOfRules = (key: string): boolean =>
  key.startsWith('cue_') ||
  (/^habit_\w+_(?:title|why|instead)$/.test(key) && !/^habit_own_/.test(key));

const written = (messages: Record<string, Message>): string => {
  const lines = Object.entries(messages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { message, description }]) => {
      const more = description ? `, "description": ${JSON.stringify(description)}` : '';
      return `  ${JSON.stringify(key)}: { "message": ${JSON.stringify(message)}${more} }`;
    });
  return `{\n${lines.join(',\n')}\n}\n`;
};

/** English as the rules have it; what a rule said that is gone goes from every language. */
export const writeRuleMessages = (): void => {
  const said = ruleMessages();
  for (const folder of readdirSync(locales)) {
    const file = new URL(`${folder}/messages.json`, locales);
    const messages: Record<string, Message> = JSON.parse(readFileSync(file, 'utf8'));
    for (const key of Object.keys(messages))
      if (isOfRules(key) && !(key in said)) delete messages[key];
    if (folder === 'en')
      for (const [key, message] of Object.entries(said))
        messages[key] = { ...messages[key], message };
    writeFileSync(file, written(messages));
  }
};
