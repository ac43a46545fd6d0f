import type { Move } from '../move.ts';
import { waitsForCustomer } from '../moved.ts';

export const remind: Move = {
  id: 'remind',
  label: 'Keep the door open',
  does: 'Tells a customer who was asked to write that we are still there, without pressing.',
  source: 'A, D',
  fits: waitsForCustomer,
  write: (_, pick) => [
    pick([
      "I'm still here for this and haven't had your message yet. Whenever you are ready, write to us in private and I'll take it from there.",
      "I'd still like to settle this with you. A line to us in private is enough, and I'll take it from there.",
    ]),
  ],
  samples: [
    {
      customer: '@lumen you charged me twice. This is a disgrace!',
      channel: 'x-public',
      agent: 'Message us here, so that your details stay private.',
      gives:
        "I'm still here for this and haven't had your message yet. Whenever you are ready, write to us in private and I'll take it from there.",
    },
  ],
};
