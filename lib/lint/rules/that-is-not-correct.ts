import { owned, putsRight } from '../clues.ts';
import { before, foundWords, isQuestion } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

const WHAT =
  "(it|that|this|what (you are saying|you said|you say|you wrote|you're saying)|your (account|claim|information|statement))";
const TRUE = '(accurate|correct|how it works|the case|true|what happened)';

export const rule: Rule = {
  id: 'that-is-not-correct',
  family: 'disbelief',
  strength: 'strong',
  phrases: [
    `${WHAT} (is just not|is not|is simply not|isn't|was not|wasn't) <adv> ${TRUE}`,
    `${WHAT} (is|was) <adv> (a lie|false|impossible|inaccurate|incorrect|nonsense|not ${TRUE}|untrue)`,
    `(it's|that's) <adv> (a lie|false|impossible|inaccurate|incorrect|nonsense|not ${TRUE}|untrue)`,
    '(it|that|this) <cannot> (have happened|(possibly)? (be|have been) (correct|like that|right|so|the case|true))',
  ],
  unless: (found) => {
    const words = foundWords(found);
    const positive =
      words.some((word) => /^(?:is|was|'s)$/.test(word)) &&
      !words.some((word) =>
        /^(?:not|isn't|wasn't|incorrect|untrue|inaccurate|impossible|false|nonsense|lie|can't|cannot)$/.test(
          word,
        ),
      );
    const near = [before(found), before(found, 1), before(found, 2)];
    return (
      positive ||
      owned(found) ||
      putsRight(found) ||
      isQuestion(found.sentence) ||
      near.some((word) =>
        /^(?:if|whether|when|where|unless|on|of|in|about|case|anything|why|something)$/.test(word),
      ) ||
      says(found, /^(?:sorry|apologise|apologize|our|we)$/)
    );
  },
  mend: swapClause('{I|we} see something different here'),
};

export const words: RuleWords = {
  title: 'That is not correct',
  why: 'A flat no. From here on the customer argues instead of listening.',
  instead: 'Say what you see on your side, and ask.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: 'That is not correct.', becomes: 'We see something different here.' },
  {
    text: "That's simply not true, the driver came.",
    becomes: 'We see something different here, the driver came.',
  },
  { text: 'What you say is factually incorrect.', becomes: 'We see something different here.' },
  { text: "This isn't accurate.", becomes: 'We see something different here.' },
  { text: 'That cannot be right.', becomes: 'We see something different here.' },
];

export const passes: readonly (string | Sample)[] = [
  'If that is not correct, tell me and I will change it.',
  'The price on it was not correct, and that is our mistake.',
  'Is that not correct?',
  'You are right: that is correct.',
];
