import type { Span } from '../../text/span.ts';

export type Known =
  | 'customer name'
  | 'item'
  | 'order'
  | 'sum'
  | 'date'
  | 'today'
  | 'agent name'
  | 'brand'
  | 'our email'
  | 'our phone'
  | 'our hours';

/** A place in a snippet that takes a fact of the conversation it is used in. */
export interface Field extends Span {
  /** As a blank names it: small letters and spaces. */
  name: string;
  /** Which fact belongs there; null where only the agent can tell. */
  known: Known | null;
}

/** The fields that fill themselves, and what each is called elsewhere. */
export const knownFields: Readonly<Record<Known, readonly string[]>> = {
  'customer name': [
    'name',
    'first name',
    'customer',
    'contact name',
    'ticket requester first name',
  ],
  item: ['product'],
  order: ['order number', 'order id'],
  sum: ['amount'],
  date: [],
  today: ['today date'],
  'agent name': ['agent', 'my name', 'your name', 'current user name', 'current user first name'],
  brand: ['team', 'company'],
  'our email': ['our e mail', 'support email'],
  'our phone': ['support phone'],
  'our hours': ['opening hours'],
};

const byName = new Map<string, Known>(
  (Object.entries(knownFields) as [Known, readonly string[]][]).flatMap(([known, others]) =>
    [known, ...others].map((name): [string, Known] => [name, known]),
  ),
);

const FIELD = /\{\{([^{}\n]{0,60})\}\}/g;
/** What a blank may be called (post.ts). */
const NAME = /^[a-z][a-z ]{1,40}$/;

const named = (inside: string): string =>
  inside
    .toLowerCase()
    .replace(/[\s._-]+/g, ' ')
    .trim();

export const fieldsIn = (text: string): Field[] =>
  [...text.matchAll(FIELD)].flatMap((match) => {
    const name = named(match[1] ?? '');
    if (!NAME.test(name)) return [];
    const known = byName.get(name) ?? null;
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ ...span, name: known === 'order' ? 'order number' : (known ?? name), known }];
  });

const BRACKETS = /\[([^[\]\n]{2,60})\](?!\()/g;

/** Brackets of any spelling as the blanks they are meant as: "[Tracking Link]" is `[tracking link]`. */
export const withBlanks = (text: string): string =>
  text.replace(BRACKETS, (brackets, inside: string) => {
    const name = named(inside);
    // Of the same length, so that places stay where they are.
    return NAME.test(name) && name.length === inside.length ? `[${name}]` : brackets;
  });

/** Why a text's fields are refused: the field that is none, or that one is not closed. */
export type FieldRefusal = readonly ['noField', field: string] | readonly ['fieldOpen'];

/** What is wrong with the fields of a text; null where nothing is. */
export const refuseFields = (text: string): FieldRefusal | null => {
  for (const [field, inside = ''] of text.matchAll(FIELD)) {
    if (!NAME.test(named(inside))) return ['noField', field];
  }
  const rest = text.replace(FIELD, '');
  return rest.includes('{{') || rest.includes('}}') ? ['fieldOpen'] : null;
};
