import type { Move } from '../move.ts';

export const invite: Move = {
  id: 'invite',
  label: 'Invite the next word',
  does: 'Leaves the door open with a question that looks ahead.',
  source: 'D',
  fits: () => true,
  write: ({ reading }, pick) => [
    pick(
      reading.complaint
        ? [
            'If you would rather settle this another way, tell me.',
            'How else can I help?',
            'If something here does not suit you, tell me and we will find another way.',
          ]
        : ['How else can I help?', 'What else can I do for you?', 'Write back any time.'],
    ),
  ],
  samples: [{ customer: 'Do you ship to Norway?', gives: 'How else can I help?' }],
};
