import type { Case } from '../cases/case.ts';

/** maybe: empty means null. words: joined by semicolons. json: what a cell cannot say plainly. */
export type ColumnKind =
  | 'text'
  | 'number'
  | 'flag'
  | 'words'
  | 'json'
  | 'maybe'
  | `maybe-${'number' | 'flag'}`;

/** Every field of a case, in the order a spreadsheet shows them. */
export const columns = {
  id: 'text',
  created: 'text',
  updated: 'text',
  agent: 'text',
  channel: 'text',
  public: 'flag',
  received: 'maybe',
  status: 'text',
  category: 'text',
  severity: 'number',
  severityBy: 'text',
  summary: 'text',
  remedySought: 'text',
  marks: 'words',
  emotions: 'words',
  product: 'text',
  occurredOn: 'maybe',
  recurring: 'flag',
  pseudonym: 'text',
  name: 'maybe',
  contactConsent: 'maybe-flag',
  acknowledgeDue: 'text',
  acknowledgedAt: 'maybe',
  responseDue: 'text',
  respondedAt: 'maybe',
  closedAt: 'maybe',
  escalatedTo: 'text',
  upheld: 'text',
  remedyGiven: 'maybe',
  amount: 'maybe-number',
  currency: 'text',
  value: 'text',
  customerConfirmed: 'maybe-flag',
  rootCause: 'maybe',
  rootCauseNote: 'text',
  preventiveAction: 'text',
  link: 'text',
  language: 'text',
  site: 'text',
  account: 'text',
  thread: 'text',
  score: 'number',
  cues: 'words',
  verbatim: 'maybe',
  retainUntil: 'text',
  legalHold: 'flag',
  erasedAt: 'maybe',
  points: 'json',
  promises: 'json',
  followUps: 'json',
  channelMoves: 'json',
  replies: 'json',
  actions: 'json',
  flags: 'json',
  coverage: 'json',
  changed: 'json',
  schemaVersion: 'number',
} as const satisfies Record<keyof Case, ColumnKind>;

export const cellOf = (value: unknown, kind: ColumnKind): string => {
  if (kind === 'json') return JSON.stringify(value);
  if (kind === 'words') return (value as string[]).join('; ');
  return value === null ? '' : String(value);
};

/** The inverse of `cellOf`. What does not fit is left for the schema to refuse. */
export const fieldOf = (cell: string, kind: ColumnKind): unknown => {
  if (kind === 'json') return JSON.parse(cell);
  if (kind === 'words') return cell === '' ? [] : cell.split('; ');
  if (kind.startsWith('maybe') && cell === '') return null;
  if (kind.endsWith('number')) return cell === '' ? undefined : Number(cell);
  if (kind.endsWith('flag')) return cell === 'true' ? true : cell === 'false' ? false : undefined;
  return cell;
};
