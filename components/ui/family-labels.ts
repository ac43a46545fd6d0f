import type { Family } from '../../lib/lint/rule.ts';

export const familyLabels: Record<Family, string> = {
  apology: 'Apologies that are none',
  blame: 'Blame',
  disbelief: 'Disbelief and contradiction',
  dismissal: 'Dismissal',
  'pointing-back': 'Pointing back',
  obvious: 'The obvious',
  excuse: 'Excuses and policy',
  'empty-promise': 'Empty promises',
  stiff: 'Stiff wording',
  'closing-question': 'Closing questions',
  transfer: 'Bare transfers',
  'cancel-hurdle': 'Hurdles before cancelling',
  'public-channel': 'In public',
  tone: 'Tone',
  repetition: 'Repetition',
  freebie: 'Reflex gifts',
  own: "Your team's phrases",
};
