// Whose words they are turns round when we say them: "my lamp" is "your lamp", "you sent" is "we sent".
const TURNED: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": "you're",
  im: "you're",
  "i've": "you've",
  ive: "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  our: 'your',
  ours: 'yours',
  us: 'you',
  ourselves: 'yourselves',
  "you're": "we're",
  "you've": "we've",
  "you'd": "we'd",
  "you'll": "we'll",
  your: 'our',
  ur: 'our',
  yours: 'ours',
};

const WORD = /[\p{L}][\p{L}']*/gu;
const QUOTED = /(["“][^"”]*["”])/;

// After these "you" is told something, before anything else it does something.
const TO_US = new Set(
  `from to with by for at of on about told asked asking sent phoned called emailed e-mailed gave paid pay wrote rang
  contacted messaged chased tell ask trust trusted chose given shown showed warned reminded without against`
    .split(/\s+/)
    .filter(Boolean),
);

const turnedWord = (word: string, before: string, after: string): string => {
  const lower = word.toLowerCase();
  if (lower === 'you') {
    const last = /([\p{L}'-]+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    const ends = /^\s*(?:$|[.,;:)])/.test(after);
    return TO_US.has(last) || (ends && last !== '') ? 'us' : 'we';
  }
  return TURNED[lower] ?? word;
};

const turnedPart = (part: string): string =>
  part.replace(WORD, (word, offset: number) =>
    turnedWord(word, part.slice(0, offset), part.slice(offset + word.length)),
  );

/** Stands for "you" where it was "I": that word must not be turned once more. */
const SHIELD = '\u0001';

const agreed: Readonly<Record<string, string>> = { was: 'were', "wasn't": "weren't", am: 'are' };

const agreeing = (text: string): string =>
  text
    .replace(
      /\bi (was|wasn't|am)\b/gi,
      (_, verb: string) => `${SHIELD} ${agreed[verb.toLowerCase()] ?? verb}`,
    )
    .replace(/\bu\b/g, 'you');

/** A customer's sentence as we would say it to them; what they quote stays as it is. */
export const reflect = (sentence: string): string =>
  sentence
    .replace(/’/g, "'")
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1 ? part : turnedPart(agreeing(part)).replaceAll(SHIELD, 'you'),
    )
    .join('');
