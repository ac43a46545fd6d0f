import type { Span } from '../../text/span.ts';
import type { Cue } from '../cue.ts';

// Not the crying ones: people cry with laughter and for joy.
const SIGNS: ReadonlySet<string> = new Set(
  '😡 🤬 😠 😤 👎 😞 😒 🙄 😔 🤦 💩 🖕 😣 🤮 🤡 😑 ☹ 🙁'.split(' '),
);
const STINGS =
  /fail|worst|scam|fraud|unhappy|disappoint|terrible|awful|badservice|poorservice|nothappy|never|customerservice|fuming|joke|shame|disgrace|rip|useless|boycott|ridiculous|unacceptable|annoyed|frustrat|angry/;
const hasSting = (tag: string): boolean => STINGS.test(tag);

export const sadFace: Cue = {
  id: 'sad-face',
  why: 'shows displeasure with a sign or a hashtag',
  evidence: 'reproach',
  weight: 1,
  severity: 2,
  emotions: ['frustration'],
  find: (own) => {
    const found: Span[] = [];
    own.tokens.forEach((token, index) => {
      const before = own.tokens[index - 1];
      if (SIGNS.has(token.norm)) found.push({ start: token.start, end: token.end });
      else if (before?.norm === '#' && before.end === token.start && hasSting(token.norm)) {
        found.push({ start: before.start, end: token.end });
      } else if (
        token.norm === '(' &&
        before &&
        /^[:;=-]$/.test(before.norm) &&
        before.end === token.start
      ) {
        found.push({ start: before.start, end: token.end });
      }
    });
    return found;
  },
};

export const samples = [
  'My order came without the sauce 😡',
  'Two hours in the queue #fail',
  'No wifi again :(',
];

export const passes = ['Is the blue one coming back? 😭', 'What a day 😊', '#winning'];
