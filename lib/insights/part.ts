import type { Case } from '../cases/case.ts';
import { type Look, lookAt, shared } from './look.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { placesOf } from './words.ts';

/** Raised whenever a look, or what of a case is searched, is another. */
export const PART_VERSION = 1;

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
  flags: 'list',
} as const satisfies Record<keyof Look, string>;

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Some thousand cases as the page needs them: lists of numbers, which are read back at once. */
export interface CasePart {
  ids: string;
  /** The first is nothing at all. */
  words: string[];
  columns: Partial<Record<keyof Look, Column>>;
  flags: [at: number, flags: Look['flags']][];
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
  if (kind === 'word')
    return Uint32Array.from(looks, (look) => wordOf(look[field] as string | null));
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
    flags: [...looks.entries()].flatMap(([at, { flags }]): CasePart['flags'] =>
      flags.length > 0 ? [[at, flags]] : [],
    ),
    vocabulary: vocabularyOf(placesOf(kept)),
  };
};

const none: Look['flags'] = [];

const readersOf = ({ words, columns }: CasePart) => {
  const said = words.map((word) => shared(word));
  const column = (field: keyof Look): Column => columns[field] as Column;
  return {
    number: (field: keyof Look) => {
      const list = column(field);
      return (at: number): number => list[at] as number;
    },
    yes: (field: keyof Look) => {
      const list = column(field);
      return (at: number): boolean => list[at] === 1;
    },
    word: <K extends keyof Look>(field: K) => {
      const list = column(field);
      return (at: number): Look[K] => {
        const which = list[at] as number;
        return (which === 0 ? null : said[which]) as Look[K];
      };
    },
  };
};

/** Written out field by field: a loop over their names takes several times as long. */
const lookMaker = (part: CasePart): ((id: string, at: number) => Look) => {
  const { number, yes, word } = readersOf(part);
  const [created, since, due] = [number('created'), number('since'), number('due')];
  const [severity, amount] = [number('severity'), number('amount')];
  const [firstReply, acknowledged] = [number('firstReply'), number('acknowledged')];
  const acknowledgeDue = number('acknowledgeDue');
  const [open, reopened] = [yes('open'), yes('reopened')];
  const [status, channel, category] = [word('status'), word('channel'), word('category')];
  const [cause, product, agent] = [word('cause'), word('product'), word('agent')];
  const [customer, pseudonym] = [word('customer'), word('pseudonym')];
  const [remedySought, remedyGiven] = [word('remedySought'), word('remedyGiven')];
  const [currency, upheld] = [word('currency'), word('upheld')];
  return (id, at) => ({
    id,
    created: created(at),
    since: since(at),
    due: due(at),
    status: status(at),
    open: open(at),
    channel: channel(at),
    category: category(at),
    severity: severity(at) as Look['severity'],
    cause: cause(at),
    product: product(at),
    agent: agent(at),
    customer: customer(at),
    pseudonym: pseudonym(at),
    remedySought: remedySought(at),
    remedyGiven: remedyGiven(at),
    amount: amount(at),
    currency: currency(at),
    upheld: upheld(at),
    firstReply: firstReply(at),
    acknowledgeDue: acknowledgeDue(at),
    acknowledged: acknowledged(at),
    reopened: reopened(at),
    flags: none,
  });
};

/** The looks as they were put in. */
export const looksIn = (part: CasePart): Look[] => {
  const make = lookMaker(part);
  const looks = part.ids === '' ? [] : part.ids.split(' ').map(make);
  for (const [at, flags] of part.flags) {
    const look = looks[at];
    if (look) look.flags = flags;
  }
  return looks;
};
