import type { Case } from '../cases/case.ts';
import { type Look, lookAt } from './look.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { placesOf } from './words.ts';

/** Raised whenever a look, or what of a case is searched, is another. */
export const PART_VERSION = 2;

/** How each field of a look is kept. */
const kinds = {
  id: 'id',
  created: 'minute',
  since: 'minute',
  due: 'minute',
  status: 'word',
  open: 'yes',
  channel: 'word',
  category: 'word',
  severity: 'minute',
  cause: 'word',
  product: 'word',
  agent: 'word',
  customer: 'word',
  pseudonym: 'word',
  remedySought: 'word',
  remedyGiven: 'word',
  amount: 'sum',
  currency: 'word',
  upheld: 'word',
  firstReply: 'minute',
  acknowledgeDue: 'minute',
  acknowledged: 'minute',
  reopened: 'yes',
} as const satisfies Record<keyof Look, string>;

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Some thousand cases as the page needs them: lists of numbers, which are read back at once. */
export interface CasePart {
  ids: string;
  /** The first is nothing at all. */
  words: string[];
  columns: Partial<Record<keyof Look, Column>>;
  vocabulary: Vocabulary;
}

const fields = Object.keys(kinds) as (keyof Look)[];

const numberer = () => {
  const numbers = new Map<string, number>();
  const words: string[] = [''];
  const of = (word: string | null): number => {
    if (word === null) return 0;
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  return { words, of };
};

const columnOf = (
  looks: readonly Look[],
  field: keyof Look,
  wordOf: (word: string | null) => number,
): Column | null => {
  const kind = kinds[field];
  if (kind === 'minute') return Uint32Array.from(looks, (look) => Number(look[field]));
  if (kind === 'sum') return Float64Array.from(looks, (look) => Number(look[field]));
  if (kind === 'yes') return Uint8Array.from(looks, (look) => Number(look[field]));
  if (kind === 'word') {
    const numbers = looks.map((look) => wordOf(look[field] as string | null));
    // Some thousand cases hold fewer different words than that, as good as always.
    return numbers.some((one) => one > 0xffff)
      ? Uint32Array.from(numbers)
      : Uint16Array.from(numbers);
  }
  return null;
};

/** Those of them that are not erased. */
export const partOf = (cases: readonly Case[]): CasePart => {
  const kept = cases.filter(({ erasedAt }) => erasedAt === null);
  const looks = kept.map(lookAt);
  const { words, of } = numberer();
  const columns: CasePart['columns'] = {};
  for (const field of fields) {
    const column = columnOf(looks, field, of);
    if (column) columns[field] = column;
  }
  return {
    ids: looks.map(({ id }) => id).join(' '),
    words,
    columns,
    vocabulary: vocabularyOf(placesOf(kept)),
  };
};

const listsOf = ({ columns }: CasePart) => {
  const list = <T extends Column = Uint32Array>(field: keyof Look): T => columns[field] as T;
  return {
    created: list('created'),
    since: list('since'),
    due: list('due'),
    severity: list('severity'),
    amount: list<Float64Array>('amount'),
    firstReply: list('firstReply'),
    acknowledged: list('acknowledged'),
    acknowledgeDue: list('acknowledgeDue'),
    open: list<Uint8Array>('open'),
    reopened: list<Uint8Array>('reopened'),
    status: list('status'),
    channel: list('channel'),
    category: list('category'),
    cause: list('cause'),
    product: list('product'),
    agent: list('agent'),
    customer: list('customer'),
    pseudonym: list('pseudonym'),
    remedySought: list('remedySought'),
    remedyGiven: list('remedyGiven'),
    currency: list('currency'),
    upheld: list('upheld'),
  };
};

/** Written out field by field, each from its own list: a loop over the names takes several times as long. */
const lookMaker = (part: CasePart): ((id: string, at: number) => Look) => {
  const said = [null, ...part.words.slice(1)] as unknown as Look['agent'][];
  const lists = listsOf(part);
  return (id, at) =>
    ({
      id,
      created: lists.created[at],
      since: lists.since[at],
      due: lists.due[at],
      status: said[lists.status[at] as number],
      open: lists.open[at] === 1,
      channel: said[lists.channel[at] as number],
      category: said[lists.category[at] as number],
      severity: lists.severity[at],
      cause: said[lists.cause[at] as number],
      product: said[lists.product[at] as number],
      agent: said[lists.agent[at] as number],
      customer: said[lists.customer[at] as number],
      pseudonym: said[lists.pseudonym[at] as number],
      remedySought: said[lists.remedySought[at] as number],
      remedyGiven: said[lists.remedyGiven[at] as number],
      amount: lists.amount[at],
      currency: said[lists.currency[at] as number],
      upheld: said[lists.upheld[at] as number],
      firstReply: lists.firstReply[at],
      acknowledgeDue: lists.acknowledgeDue[at],
      acknowledged: lists.acknowledged[at],
      reopened: lists.reopened[at] === 1,
    }) as Look;
};

/** The looks as they were put in. */
export const looksIn = (part: CasePart): Look[] => {
  return part.ids === '' ? [] : part.ids.split(' ').map(lookMaker(part));
};
