import { factsOf } from '../facts.ts';
import type { Situation } from '../move.ts';
import { type Field, fieldsIn, type Known, withBlanks } from './fields.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

// Before these a date or a sum is one we promise, and the one the customer named is another.
const AHEAD =
  /\b(?:will|shall|can(?! see)|could|should|plan|expect|hope|aim|going to|offer|by|until|till|before|within|than|credit)\b|['’]ll\b/i;

/** The sentence so far. */
const before = (text: string, start: number): string =>
  /[^.!?\n]*$/.exec(text.slice(Math.max(0, start - 300), start))?.[0] ?? '';

/** "on 3 November" where a sentence goes on, "3 November" after a preposition; '' where it reads wrong. */
const placed = (date: string, said: string): string => {
  const bare = date.replace(/^on /, '');
  if (/(?:^|[:(–-])\s*$/.test(said)) return bare;
  if (/\bon\s*$/i.test(said)) return bare === date ? '' : bare;
  if (/\bsince\s*$/i.test(said)) return /\bago$/.test(date) ? '' : bare;
  return /\b(?:of|from)\s*$/i.test(said) ? bare : date;
};

const NUMBERED = /\border(?: number| no\.?)?:? ?#?((?=[A-Z-]{0,8}\d)[A-Z0-9][A-Z0-9-]{2,23})\b/i;

/** Where the messages do not tell the number of the order, the subject often does. */
const inSubject = ({ conversation }: Situation): string =>
  conversation.public ? '' : (NUMBERED.exec(conversation.subject)?.[1] ?? '');

const dateOf = (situation: Situation): string => {
  const { waiting: _, ...dates } = factsOf(situation).when;
  const told = new Set(Object.values(dates));
  // Of two dates we cannot tell which one is meant.
  return told.size === 1 ? ([...told][0] ?? '') : '';
};

const values: Readonly<Record<Known, (situation: Situation, now: Date, said: string) => string>> = {
  'customer name': (situation) => factsOf(situation).name,
  item: (situation) => factsOf(situation).item?.noun ?? '',
  order: (situation) => factsOf(situation).order || inSubject(situation),
  sum: (situation, _, said) => (AHEAD.test(said) ? '' : (factsOf(situation).onlySum ?? '')),
  date: (situation, _, said) => (AHEAD.test(said) ? '' : placed(dateOf(situation), said)),
  today: (_, now) => DAY.format(now),
  'agent name': ({ settings }) => settings.agentName.trim(),
  brand: ({ settings }) => settings.brand.trim(),
  'our email': ({ settings }) => settings.contact.email.trim(),
  'our phone': ({ settings }) => settings.contact.phone.trim(),
  'our hours': ({ settings }) => settings.contact.hours.trim(),
};

const written = ({ name, known, start }: Field, text: string, situation: Situation, now: Date) => {
  const said = before(text, start);
  const value = known ? values[known](situation, now, said) : '';
  if (value === '') return `[${name}]`;
  const heads = said.trim() === '' && (known === 'item' || known === 'date');
  return heads ? value.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase()) : value;
};

/** The text with what the conversation tells in its fields; what it does not tell is left as a blank. */
export const fillFields = (text: string, situation: Situation, now: Date): string => {
  let filled = '';
  let from = 0;
  for (const field of fieldsIn(text)) {
    filled += withBlanks(text.slice(from, field.start)) + written(field, text, situation, now);
    from = field.end;
  }
  return filled + withBlanks(text.slice(from));
};
