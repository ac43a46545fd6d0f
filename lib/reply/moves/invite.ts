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
            'Write back whenever something is unclear.',
            'If I have left anything out, write me one line.',
            'If you would rather talk it over, tell me.',
            'Ask me anything that is still open.',
            'You can reach me here whenever you want to know more.',
            "Is there something more you'd like me to look at?",
          ]
        : ['How else can I help?', 'What else can I do for you?', 'Write back any time.'],
    ),
  ],
  samples: [{ customer: 'Do you ship to Norway?', gives: 'How else can I help?' }],
};
