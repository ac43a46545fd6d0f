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
    // "Hi" and a title do not go together.
    const isFormal = name.includes(' ') && !name.includes(' and ');
    const wordings = isFormal ? [`Hello ${name},`] : [`Hi ${name},`, `Hello ${name},`];
    if (name) return [pick(wordings) || wordings.at(-1) || ''];
    return situation.conversation.channel === 'x-public' ? [] : ['Hello,'];
  },
  samples: [
    { customer: 'My lamp never arrived.', name: 'Jane Doe', gives: 'Hi Jane,' },
    { customer: 'My lamp never arrived.', name: 'Bethan & Rob Price', gives: 'Hi Bethan and Rob,' },
    { customer: 'My lamp never arrived.', name: 'lampfan92', gives: 'Hello,' },
    { customer: 'My lamp never arrived.', name: 'Lamp Shop Ltd', channel: 'x-public', gives: '' },
  ],
};
