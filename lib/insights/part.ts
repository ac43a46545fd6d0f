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

/** Written out field by field, each from its own list: a loop over the names takes several times as long. */
const lookMaker = ({ words, columns }: CasePart): ((id: string, at: number) => Look) => {
  const said = [null, ...words.slice(1)] as unknown as Look['agent'][];
  const list = <T extends Column = Uint32Array>(field: keyof Look): T => columns[field] as T;
  const [created, since, due] = [list('created'), list('since'), list('due')];
  const [severity, amount] = [list('severity'), list<Float64Array>('amount')];
  const [firstReply, acknowledged] = [list('firstReply'), list('acknowledged')];
  const acknowledgeDue = list('acknowledgeDue');
  const [open, reopened] = [list<Uint8Array>('open'), list<Uint8Array>('reopened')];
  const [status, channel, category] = [list('status'), list('channel'), list('category')];
  const [cause, product, agent] = [list('cause'), list('product'), list('agent')];
  const [customer, pseudonym] = [list('customer'), list('pseudonym')];
  const [remedySought, remedyGiven] = [list('remedySought'), list('remedyGiven')];
  const [currency, upheld] = [list('currency'), list('upheld')];
  return (id, at) =>
    ({
      id,
      created: created[at],
      since: since[at],
      due: due[at],
      status: said[status[at] as number],
      open: open[at] === 1,
      channel: said[channel[at] as number],
      category: said[category[at] as number],
      severity: severity[at],
      cause: said[cause[at] as number],
      product: said[product[at] as number],
      agent: said[agent[at] as number],
      customer: said[customer[at] as number],
      pseudonym: said[pseudonym[at] as number],
      remedySought: said[remedySought[at] as number],
      remedyGiven: said[remedyGiven[at] as number],
      amount: amount[at],
      currency: said[currency[at] as number],
      upheld: said[upheld[at] as number],
      firstReply: firstReply[at],
      acknowledgeDue: acknowledgeDue[at],
      acknowledged: acknowledged[at],
      reopened: reopened[at] === 1,
    }) as Look;
};

/** The looks as they were put in. */
export const looksIn = (part: CasePart): Look[] => {
  return part.ids === '' ? [] : part.ids.split(' ').map(lookMaker(part));
};
