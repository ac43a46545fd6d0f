import type { Move } from '../move.ts';

export const sign: Move = {
  id: 'sign',
  label: 'Sign with a name and a contact',
  does: 'Says who wrote this and how to reach them.',
  source: 'D, E',
  fits: ({ settings }) => settings.agentName.trim() !== '' || settings.brand.trim() !== '',
  write: ({ settings, conversation }) => {
    const name = settings.agentName.trim();
    const brand = settings.brand.trim();
    const from = [name, brand].filter(Boolean);
    if (conversation.channel === 'x-public') return [`– ${name || brand}`];
    if (conversation.channel === 'x-dm') return [`– ${from.join(', ')}`];
    const { email, phone, hours } = settings.contact;
    const call = [phone.trim(), phone.trim() && hours.trim() ? `(${hours.trim()})` : ''];
    return [[...from, email.trim(), call.filter(Boolean).join(' ')].filter(Boolean).join('\n')];
  },
  samples: [
    {
      customer: 'Do you ship to Norway?',
      settings: { agentName: 'Anna', brand: 'Lumen' },
      gives: 'Anna\nLumen',
    },
  ],
};
