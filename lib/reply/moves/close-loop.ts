import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { haveWritten, wereAskedToWrite } from '../moved.ts';

const LATE =
  /\b(?:nothing|no (?:answer|reply|response)|days ago|hours ago|still|ignored|last week)\b/i;

export const closeLoop: Move = {
  id: 'close-loop',
  label: 'Close the loop in public',
  does: 'Tells those who read along that it was taken up, with nothing private in it.',
  source: 'D',
  fits: wereAskedToWrite,
  write: (situation, pick) => {
    const { fresh } = factsOf(situation);
    return haveWritten(situation)
      ? [
          LATE.test(fresh) ? "I'm sorry we kept you waiting there." : '',
          pick([
            "Thank you, I have your message. You'll have my answer there by [date].",
            "I've got your message, thank you. I'm on it, and you'll hear from me there by [date].",
          ]),
        ]
      : [
          pick([
            'Thank you for taking this up with us in private. What we did about it: [what has been done].',
            'For everyone reading along: [what has been done]. Thank you for giving us the chance to put it right.',
          ]),
        ];
  },
  samples: [
    {
      customer: "@lumen I've messaged you.",
      channel: 'x-public',
      agent: "I'm sorry. Message us here, so that your details stay private.",
      gives: "Thank you, I have your message. You'll have my answer there by [date].",
    },
  ],
};
