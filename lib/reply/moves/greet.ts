import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';

export const greet: Move = {
  id: 'greet',
  label: 'Greet by name',
  does: 'Speaks to the person by the name they use.',
  source: 'D',
  fits: () => true,
  write: (situation, pick) => {
    const { name } = factsOf(situation);
    if (name) return [pick([`Hi ${name},`, `Hello ${name},`]) || `Hi ${name},`];
    return situation.conversation.channel === 'x-public' ? [] : ['Hello,'];
  },
  samples: [
    { customer: 'My lamp never arrived.', name: 'Jane Doe', gives: 'Hi Jane,' },
    { customer: 'My lamp never arrived.', name: 'lampfan92', gives: 'Hello,' },
    { customer: 'My lamp never arrived.', name: 'Lamp Shop Ltd', channel: 'x-public', gives: '' },
  ],
};
