import type { Emotion } from '../../detect/reading.ts';
import { askedOf } from '../asked.ts';
import { factsOf } from '../facts.ts';
import type { Move, Situation } from '../move.ts';
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
  'That is not what you came to us for.',
  'You had good reason to write.',
  'That would bother me too.',
  'You were right not to let this pass.',
];
// Too much for a small matter.
const grave = ['Nobody should have to put up with that.', 'This was too much to ask of you.'];
const GRAVE = 3;

// A feeling is named only where they show it: told what they feel, people hear a script.
const shown: Partial<Record<Emotion, RegExp>> = {
  anger:
    /\b(?:angry|anger|furious|fuming|livid|outrag\w*|disgust\w*|disgrace\w*|appall\w*|fed up|unacceptable|insulted|raging|mad|never again)\b|[!?]{2}|\b[A-Z]{4,}\b [A-Z]{2,}/,
  frustration:
    /\b(?:frustrat\w*|fed up|annoy\w*|sick of|tired of|(?:third|fourth|fifth) (?:time|e-?mail)|every time|again and again|in circles|(?:three|four|five|ten|\d) times)\b/i,
  disappointment:
    /\b(?:disappoint\w*|let down|expected|hoped|looking forward|ruined|spoil\w*|upset|tears|really did think)\b/i,
  worry:
    /\b(?:worr\w+|scared|afraid|anxious|nervous|concerned|comfortable|cannot keep|can't sleep)\b/i,
  sadness:
    /\b(?:sad|cried|crying|tears|heartbroken|upset|late mother|late father|passed away|missed (?:most|all))\b/i,
  confusion:
    /\b(?:confus\w*|don't understand|do not understand|no idea|unclear|makes no sense|lost)\b/i,
};

const BEREAVED =
  /\b(?:father|mother|mum|dad|husband|wife|partner|son|daughter|brother|sister|nan|gran\w*|he|she)\b[^.!?\n]{0,25}\b(?:died|passed away)\b|\bdeath certificate\b|\bbereave/i;
const loss = [
  'You have my sympathy, and you should have had peace from us.',
  'Please accept my sympathy. You did not need this from us as well.',
];

const feelingIn = (situation: Situation): readonly string[] | undefined => {
  const { all } = factsOf(situation);
  const felt = situation.reading.emotions.find(
    (emotion) => feelings[emotion] && shown[emotion]?.test(all),
  );
  return felt && feelings[felt];
};

const LIKES = "you'd like ";
const LONGEST = 90;

/** Their wish in their own words, where it goes into the sentence. */
const wantOf = (situation: Situation): { want: string } | null => {
  const { wish } = askedOf(situation);
  return wish.startsWith(LIKES) && wish.length <= LONGEST
    ? { want: wish.slice(LIKES.length) }
    : wishOf(situation);
};

export const fairFeeling: Move = {
  id: 'fair-feeling',
  label: 'Say the feeling is fair',
  does: 'Says that feeling this way is fair.',
  source: 'C, D',
  // An insult is not to be told that it is fair.
  fits: ({ reading }) => reading.complaint && !reading.marks.includes('abuse'),
  write: (situation, pick) => {
    if (BEREAVED.test(factsOf(situation).all)) return [pick(loss)];
    const words = feelingIn(situation);
    const wish = factsOf(situation).trouble.id === 'refund-missing' ? null : wantOf(situation);
    const fair = situation.reading.severity >= GRAVE ? [...plain, ...grave] : plain;
    if (!wish) return [pick(words ?? fair)];
    if (!words)
      return [
        pick([
          `It makes sense that you'd like ${wish.want}.`,
          `You'd like ${wish.want}, as anyone would.`,
          `I can see why you'd like ${wish.want}.`,
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
