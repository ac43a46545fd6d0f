import type { Emotion } from '../../detect/reading.ts';
import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { wishOf } from '../wish.ts';

const feelings: Partial<Record<Emotion, readonly string[]>> = {
  anger: [
    'You have every reason to be angry.',
    "In your place I'd be angry too.",
    'Your anger is fair.',
  ],
  frustration: [
    'Anyone would be frustrated by this.',
    'I can see how frustrating this has been.',
    "In your place I'd be frustrated too.",
  ],
  disappointment: [
    "I can see why you're disappointed.",
    'You had good reason to expect more.',
    "In your place I'd be disappointed too.",
  ],
  worry: [
    'I can see why this worries you.',
    'Anyone would be worried by this.',
    "In your place I'd be worried too.",
  ],
  sadness: ['I can see how much this has spoiled for you.', 'I can see that this hurt.'],
  confusion: ['I can see how confusing this has been.', 'We left you guessing.'],
};
const plain = [
  'You are right to bring this to us.',
  'I can see why you wrote.',
  'It is fair that you took this up with us.',
];

export const fairFeeling: Move = {
  id: 'fair-feeling',
  label: 'Say the feeling is fair',
  does: 'Says that feeling this way is fair.',
  source: 'C, D',
  // An insult is not to be told that it is fair.
  fits: ({ reading }) => reading.complaint && !reading.marks.includes('abuse'),
  write: (situation, pick) => {
    const words = situation.reading.emotions.map((emotion) => feelings[emotion]).find(Boolean);
    const wish = factsOf(situation).trouble.id === 'refund-missing' ? null : wishOf(situation);
    if (!wish) return [pick(words ?? plain)];
    if (!words)
      return [
        pick([
          `It makes sense that you'd like ${wish.want}.`,
          `You'd like ${wish.want}, as anyone would.`,
        ]),
      ];
    const feeling = pick(words);
    if (!feeling) return [pick([`It makes sense that you'd like ${wish.want}.`])];
    return [feeling.replace(/\.$/, `, and it makes sense that you'd like ${wish.want}.`)];
  },
  samples: [
    {
      customer: "I'm furious. The lamp never arrived!",
      gives: 'You have every reason to be angry.',
    },
  ],
};
