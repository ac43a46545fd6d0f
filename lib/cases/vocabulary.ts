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

export const rootCauses = [
  'people',
  'process',
  'product',
  'policy',
  'supplier',
  'information',
  'system',
] as const;

export const verdicts = ['yes', 'partly', 'no', 'undecided'] as const;

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
  'reopened',
] as const;

/** What a follow-up is for; one without a kind asks whether all is well. */
export const followUpKinds = ['close-loop'] as const;
