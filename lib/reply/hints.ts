import { factsOf } from './facts.ts';
import { isHeated } from './heat.ts';
import { historyHint } from './history.ts';
import type { Situation } from './move.ts';

/** Advice for the agent on this one reply. It says what to do, never what somebody is, and is kept nowhere. */
export type Hint =
  | 'name-the-hardship'
  | 'do-not-mirror'
  | 'patience'
  | 'ask-deeper'
  | 'no-excuses'
  | 'stay-objective'
  | 'ten-thousand-readers';

interface Cue {
  id: Hint;
  fits(situation: Situation, text: string): boolean;
}

const MEEK =
  /\b(?:sorry to (?:bother|trouble|be a)|so sorry to|not trying to be|don't want to (?:complain|make a fuss|be a)|hate to complain|no rush|i expect i(?:'m| am)|probably my|i(?:'m| am) not very good|just wonder\w*|a little surprised|nuisance|if it(?:'s| is) not too much)\b/i;
const WORTH =
  /\b(?:(?:\d+|ten|eleven|twelve|fifteen|twenty|many) years|loyal|long-?standing|premium|platinum|gold member|followers|spen[dt] (?:thousands|hundreds)|do you know who|senior|your ceo|head office)\b/i;
const GAIN =
  /\b(?:compensation|compensate\w*|voucher|free|freebie|discount|goodwill|credit|gift|upgrade)\b/gi;
const HARDSHIP =
  /\b(?:baby|newborn|died|dialysis|pregnant|asthma|hospital|surgery|cancer|bereave\w*|passed away|funeral|late (?:mother|father|husband|wife|mum|dad)|disabled|wheelchair|hearing aid|seventies|eighties|(?:i'm|i am|aged) [789]\d|toothache|overdrawn|cannot afford|can't afford|mental health|carer)\b/i;

const theirs = ({ conversation }: Situation): number =>
  conversation.messages.filter(({ from }) => from === 'customer').length;

// What presses most comes first: no more than two are shown.
const cues: readonly Cue[] = [
  {
    id: 'name-the-hardship',
    fits: (_, text) => HARDSHIP.test(text),
  },
  {
    id: 'do-not-mirror',
    fits: (situation) => isHeated(situation) || situation.reading.marks.includes('abuse'),
  },
  {
    id: 'patience',
    fits: (situation) =>
      situation.reading.marks.includes('repeat-contact') || theirs(situation) >= 3,
  },
  {
    id: 'ask-deeper',
    fits: (_, text) => MEEK.test(text),
  },
  {
    id: 'no-excuses',
    fits: (situation, text) => situation.reading.complaint && WORTH.test(text),
  },
  {
    id: 'stay-objective',
    fits: (situation, text) => situation.reading.complaint && (text.match(GAIN)?.length ?? 0) >= 2,
  },
  {
    id: 'ten-thousand-readers',
    fits: ({ reading }) => reading.marks.includes('public-threat'),
  },
];

const MOST = 2;

/** What helps with this customer now, from how they write and how often they had to. */
export const hintsFor = (situation: Situation): Hint[] => {
  const { fresh, troubled } = factsOf(situation);
  if (!troubled) return [];
  const text = fresh.replace(/’/g, "'");
  // One line for how they write and one for what was before, where there is something to say of both.
  const most = historyHint(situation) ? MOST - 1 : MOST;
  return cues
    .filter((cue) => cue.fits(situation, text))
    .slice(0, most)
    .map(({ id }) => id);
};

/** Where the words are abusive, the agent is told that they need not bear them. */
export const needsCalm = ({ reading }: Situation): boolean => reading.marks.includes('abuse');
