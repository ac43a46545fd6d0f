import type { Reading, Remedy, Severity } from './reading.ts';

const words: Record<Severity, string> = {
  0: 'none',
  1: 'mild',
  2: 'moderate',
  3: 'strong',
  4: 'very strong',
};

export const severityWord = (severity: Severity): string => words[severity];

const wants: Record<Remedy, string> = {
  refund: 'Wants a refund.',
  replace: 'Wants a replacement.',
  repair: 'Wants it fixed.',
  explanation: 'Wants an explanation.',
  apology: 'Wants an apology.',
  credit: 'Wants compensation.',
  cancel: 'Wants to cancel.',
  other: 'Wants something done.',
  none: '',
};

const ordinals = ['', '', 'Second', 'Third', 'Fourth', 'Fifth'];

const asking = ({ asked, marks }: Reading): string => {
  if (!marks.includes('repeat-contact')) return '';
  return asked > 1 ? `${ordinals[asked] ?? 'Yet another'} time of asking.` : 'Has asked before.';
};

/** One line for the panel. */
export const verdict = (reading: Reading): string => {
  const { kind, language, remedy, severity } = reading;
  if (language !== 'en' && language !== 'und') return 'Not in English: not judged.';
  if (kind === 'other') return 'Not a complaint.';
  const start =
    kind === 'problem' ? 'A problem, told calmly.' : `Complaint, ${severityWord(severity)}.`;
  return [start, wants[remedy], asking(reading)].filter(Boolean).join(' ');
};
