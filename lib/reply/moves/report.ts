import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';

export const report: Move = {
  id: 'report',
  label: 'Say where it stands',
  does: 'Tells what has been done since and what comes next, before being asked.',
  source: 'A, E',
  fits: (situation) => factsOf(situation).troubled,
  write: (_, pick) => [
    pick([
      "Here is where things stand: [what has been done]. The next step is [next step], and you'll hear from me by [date].",
      'I want you to know where we are: [what has been done]. What comes next is [next step], by [date].',
    ]),
  ],
  samples: [
    {
      customer: 'You charged me twice. This is a disgrace!',
      agent: 'I am checking both payments.',
      gives:
        "Here is where things stand: [what has been done]. The next step is [next step], and you'll hear from me by [date].",
    },
  ],
};
