/** The fixed words of a case, besides those of a reading. Add at the end; never rename. */
export const channels = ['gmail', 'zendesk', 'x-public', 'x-dm', 'other'] as const;

export const statuses = [
  'new',
  'acknowledged',
  'investigating',
  'awaiting-customer',
  'resolved',
  'closed',
  'reopened',
] as const;
export type Status = (typeof statuses)[number];

export const rootCauses = [
  'people',
  'process',
  'product',
  'policy',
  'supplier',
  'information',
  'system',
] as const;
export type RootCause = (typeof rootCauses)[number];

export const verdicts = ['yes', 'partly', 'no', 'undecided'] as const;
export type Verdict = (typeof verdicts)[number];

export const actionKinds = [
  'logged',
  'replied',
  'status',
  'changed',
  'note',
  'moved',
  'promised',
  'followed-up',
  'escalated',
  'erased',
  'restored',
] as const;
export type ActionKind = (typeof actionKinds)[number];
