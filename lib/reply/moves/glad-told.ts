import { wantsToLeave } from '../cancel.ts';
import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';

export const gladTold: Move = {
  id: 'glad-told',
  label: 'Be glad they told us',
  does: 'Shows that writing was worth the trouble.',
  source: 'B, C',
  fits: (situation) => factsOf(situation).troubled && !wantsToLeave(situation),
  write: (_, pick) => [
    pick([
      "I'm glad you told us, because now I can do something about it.",
      'It is good that you wrote: this way I can act on it.',
      'Thank you for taking the time to write this down.',
    ]),
  ],
  samples: [
    {
      customer: 'My lamp never arrived. This is a disgrace!',
      gives: "I'm glad you told us, because now I can do something about it.",
    },
  ],
};
