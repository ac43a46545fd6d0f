import type { Emotion } from '../../detect/reading.ts';
import type { Move } from '../move.ts';

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
    'It makes sense to be worried about this.',
    "In your place I'd be worried too.",
  ],
  sadness: ['I can see how much this has spoiled for you.', 'I can see that this hurt.'],
  confusion: [
    'I can see how confusing this has been.',
    'We left you guessing, and that is no way to treat you.',
  ],
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
  write: ({ reading }, pick) => {
    const words = reading.emotions.map((emotion) => feelings[emotion]).find(Boolean);
    return [pick(words ?? plain)];
  },
  samples: [
    {
      customer: "I'm furious. The lamp never arrived!",
      gives: 'You have every reason to be angry.',
    },
  ],
};
