import { primed } from '../text/primed.ts';

// Said back to them it is spelt right, without a word about it.
const MEANT: Readonly<Record<string, string>> = {
  accomodation: 'accommodation',
  alot: 'a lot',
  arent: "aren't",
  cant: "can't",
  childs: 'children',
  couldnt: "couldn't",
  definately: 'definitely',
  didnt: "didn't",
  doesnt: "doesn't",
  dont: "don't",
  hadnt: "hadn't",
  hasnt: "hasn't",
  havent: "haven't",
  isnt: "isn't",
  payed: 'paid',
  recieve: 'receive',
  recieved: 'received',
  seperate: 'separate',
  shouldnt: "shouldn't",
  thats: "that's",
  theres: "there's",
  untill: 'until',
  wasnt: "wasn't",
  werent: "weren't",
  whats: "what's",
  wont: "won't",
  wouldnt: "wouldn't",
};
const WORD = /\p{L}+/gu;
const ITS =
  /\bits (?=(?:not|been|still|just|all|now|already|soaked|broken|gone|dead|late|a|the|\w+ing)\b)/gi;

// Small words shouted for weight: "left in the rain AGAIN".
const LOUD =
  /\b(?:AGAIN|ALL|ANOTHER|DAYS?|EVERY|FIRST|FIVE|FOUR|HOURS?|MONTHS?|MY|NEVER|NO|NOBODY|NOT|NOTHING|ONE|SECOND|STILL|TEN|THIRD|THREE|TIMES?|TWICE|TWO|WEEKS?|WRONG|YEARS?|BEFORE|AFTER|ONLY|WITHOUT)\b/g;

const recased = (word: string, meant: string): string =>
  /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;

const SHOUTED = 0.7;

/** A whole message in capitals, told in an ordinary voice. */
export const lowered = (text: string): string => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters < 20 || capitals / letters < SHOUTED) return text;
  return text.toLowerCase().replace(/(?:^|[.!?]\s+)\p{L}|\bi\b/gu, (start) => start.toUpperCase());
};

/** Their sentence with its slips of the pen mended and its small words no longer shouted. */
export const spelled = (text: string): string =>
  text
    .replace(WORD, (word, at: number) => {
      const meant = MEANT[word.toLowerCase()];
      return meant && text.charAt(at + word.length) !== "'" ? recased(word, meant) : word;
    })
    .replace(ITS, (its) => (its.startsWith('I') ? "It's " : "it's "))
    .replace(LOUD, (word, at: number) =>
      at === 0 ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase(),
    );

// English as one speaks it who has learned it late. Said back word for word it would mock them.
const LEARNED =
  /(?<!\b(?:can|could|will|would|does|did|do|should|may|might|must|let|make|made|have|had|see|saw|hear|heard|if|not|to) )\b(?:he|she|it|reception) (?:say|buy|call|come|have|want|go|tell|wait|answer)\b|\bi (?:buy|call),? |\b(?:i|we) (?:was|were|am|are) (?:guest|client|customer|waiting since)\b|\b(?:they|he|she|you) (?:are|is) (?:telling|saying|not giving|asking) (?:that|to|me)\b|\b(?:is|was) noise\b|\bin (?:\d+|two|three) (?:week|day|month)\b|\b(?:\d|two|three|four|five|six) (?:week|day|month|year|time) (?!old|late|ago)\b|\b(?:nearly|near) of\b|\b(?:for|per) night\b[^.!?\n]{0,80}\beuros? for\b|\b(?:has|have) (?:reserved|ordered|bought|paid|sent|received) (?![^.!?\n]{0,120}\b(?:already|never|not|since|twice|times)\b)(?:(?!\b(?:that|which|when|and)\b)[^.!?\n]){0,120}\b(?:extra|on|at|from|in) (?:\d|\w+day)|\bdid(?:n't| not) (?:received|came|got|sent|worked|arrived|gave|answered)\b|\b(?:door|it|he|she|machine|heat|water) not (?:close|work|come|open|go|start|give)s?\b|\b(?:am|is|are) (?:having|facing) (?:issue|problem)s?\b|\b(?:do the needful|revert|same has been|instant)\b|\b(?:other|many|some) persons\b|\btwo times in\b|\bi no (?:get|have|understand)\b|\bnot working since\b|\bexercise patience\b/i;

export const isLearned = (sentence: string): boolean => primed(LEARNED).test(sentence);
