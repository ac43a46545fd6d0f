// Words a reply uses for the same thing: one of a row takes up any other of it.
const rows = [
  'refund refunds refunded refunding reimburse reimbursed reimbursement money',
  'arrive arrived arrives arriving deliver delivered delivery delivering received receive reach reached came ship shipped shipping turned',
  'parcel package box shipment order orders ordered',
  'charge charged charges charging bill billed billing payment payments paid pay debited debit invoice took taken',
  'twice double duplicate second both',
  'cancel cancelled canceled cancelling cancellation cancels closed close unsubscribe unsubscribed',
  'broken broke break faulty defective damaged damage cracked smashed fault failed fails stopped working works work worked',
  'replace replaced replacement replacing exchange exchanged swap new another',
  'repair repaired repairing fix fixed fixing mend mended',
  'wrong incorrect mistake mix-up',
  'answer answered answers answering reply replied replies respond responded response heard',
  'late delay delayed delays overdue waiting waited wait',
  'rude rudely respect respected disrespectful spoken attitude unprofessional',
  'login log locked signin access password account accounts',
  'down outage offline crashed',
  'explain explanation explained why reason happened',
  'apology apologise apologize apologies sorry',
  'data details information privacy personal',
  'credit compensation compensate voucher goodwill',
  'missing lost lose',
  'when date',
];

const same = new Map<string, string>(
  rows.flatMap((row, index) => row.split(' ').map((word): [string, string] => [word, `#${index}`])),
);

const EMPTY = new Set(
  `a an the and or but so if of to in on at by for with from into is are was were be been being am do does did
  have has had i i'm i've i'd i'll me my we we've our us you you're you've your they them their it it's its this
  that these those there here not no never don't doesn't didn't can't won't isn't wasn't haven't hasn't still
  yet just very really too also please want wanted would like need can could will should get got give me any
  some back what how who which where all as about than then now again after before over more one`
    .split(/\s+/)
    .filter(Boolean),
);

const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ing|ies|ed|es|s)$/, '') : word;

/** What a word is about: nothing for small words, one key for words that mean the same here. */
export const tell = (norm: string): string[] => {
  const row = same.get(norm);
  if (row) return [row];
  return EMPTY.has(norm) ? [] : [stem(norm)];
};
