import type { Case } from '../../lib/cases/case.ts';

/** How a word of the register reads on screen. */
export const statusLabels: Record<Case['status'], string> = {
  new: 'New',
  acknowledged: 'Acknowledged',
  investigating: 'Investigating',
  'awaiting-customer': 'Awaiting customer',
  resolved: 'Resolved',
  closed: 'Closed',
  reopened: 'Reopened',
};

export const channelLabels: Record<Case['channel'], string> = {
  gmail: 'Gmail',
  zendesk: 'Zendesk',
  'x-public': 'X, public',
  'x-dm': 'X, message',
  other: 'Other',
};

export const categoryLabels: Record<Case['category'], string> = {
  delivery: 'Delivery',
  billing: 'Billing',
  'product-defect': 'Product defect',
  'service-quality': 'Service quality',
  'account-access': 'Account access',
  cancellation: 'Cancellation',
  outage: 'Outage',
  'booking-travel': 'Booking and travel',
  'data-privacy': 'Data and privacy',
  other: 'Other',
};

export const remedyLabels: Record<Case['remedySought'], string> = {
  refund: 'Refund',
  replace: 'Replacement',
  repair: 'Repair',
  explanation: 'Explanation',
  apology: 'Apology',
  credit: 'Credit',
  cancel: 'Cancellation',
  other: 'Something else',
  none: 'None stated',
};

export const causeLabels: Record<NonNullable<Case['rootCause']>, string> = {
  people: 'People',
  process: 'Process',
  product: 'Product',
  policy: 'Policy',
  supplier: 'Supplier',
  information: 'Information',
  system: 'System',
};

export const verdictLabels: Record<Case['upheld'], string> = {
  undecided: 'Undecided',
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
};

export const severityLabels = {
  1: '1, mild',
  2: '2, clear',
  3: '3, strong',
  4: '4, severe',
} as const;

export const markLabels: Record<Case['marks'][number], string> = {
  cancel: 'Wants to cancel',
  legal: 'Legal words',
  abuse: 'Abusive words',
  safety: 'Safety',
  'public-threat': 'May go public',
  'repeat-contact': 'Wrote before',
};

export type Tone = 'plain' | 'accent' | 'weak' | 'strong' | 'good';

export const statusTones: Record<Case['status'], Tone> = {
  new: 'strong',
  acknowledged: 'accent',
  investigating: 'accent',
  'awaiting-customer': 'weak',
  resolved: 'good',
  closed: 'plain',
  reopened: 'strong',
};
