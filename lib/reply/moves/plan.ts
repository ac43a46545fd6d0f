import { askedOf } from '../asked.ts';
import { askedAgain } from '../asked-again.ts';
import { brokenWord } from '../broken-word.ts';
import { deadlineOf } from '../deadline.ts';
import { questionsAsked } from '../demand.ts';
import { factsOf } from '../facts.ts';
import type { Move, Situation } from '../move.ts';
import { missedDay } from '../promise.ts';
import { isGeneral } from '../troubles/index.ts';
import { asksWhy } from '../why.ts';
import { wishOf } from '../wish.ts';

// What they say and what we call it are one.
const SAME: Readonly<Record<string, RegExp>> = {
  refund: /^you'd like (?!.*\b(?:or|and)\b).*\b(?:refund\w*|money|back)\b/i,
  replacement: /^you'd like (?!.*\b(?:or|and)\b).*\b(?:replace\w*|new|another)\b/i,
  compensation: /compensat/i,
};

const resultOf = (situation: Situation, results: readonly string[]): readonly string[] => {
  const { remedy } = situation.reading;
  if (remedy === 'explanation' && asksWhy(situation)) return ['an explanation of what happened'];
  const { open, wish: told } = askedOf(situation);
  if (open) return [`an answer on ${open}`];
  const wish = wishOf(situation);
  // Told in their own words it may be more, or another thing, than what we would call it.
  if (told && !(wish && SAME[wish.about.replace(/^\w+ /, '')]?.test(told)))
    return ['a clear answer on what you ask for'];
  const { trouble, echo } = factsOf(situation);
  if (!wish && isGeneral(trouble) && echo.length > 0) {
    const count = situation.conversation.public ? 0 : questionsAsked(situation);
    if (count === 0) return ['a full answer'];
    return [count === 1 ? 'an answer to what you asked' : 'answers to what you asked'];
  }
  return wish?.about && trouble.id !== 'refund-missing'
    ? [`a clear answer on ${wish.about}`]
    : results;
};

// Who had to come back hears nothing of beginnings.
const onMyOwn = ['take this on myself', 'see this through to the end myself'];

const isAgain = (situation: Situation): boolean =>
  askedAgain(situation) || missedDay(situation) !== '' || brokenWord(situation) !== '';

export const plan: Move = {
  id: 'plan',
  label: 'Give a plan with a date',
  does: 'Says the next step, who takes it and by when.',
  source: 'A, C, E',
  fits: (situation) => factsOf(situation).troubled,
  write: (situation, pick) => {
    const facts = factsOf(situation);
    const step = pick(
      isGeneral(facts.trouble) && isAgain(situation) ? onMyOwn : facts.trouble.step(facts),
    );
    const result = pick(resultOf(situation, facts.trouble.result));
    if (!step || !result) return [pick(["You'll have a full answer from me by [date]."])];
    const write = situation.conversation.site === 'x' ? 'message you' : 'write to you';
    const reply = situation.conversation.public ? 'reply here' : write;
    const by = deadlineOf(situation);
    return [
      pick([
        `I'll ${step} and ${reply} by [date] with ${result}.`,
        `My next step is to ${step}. You'll hear from me by [date] with ${result}.`,
        `Here is what happens next: I'll ${step}, and you'll hear from me by [date] with ${result}.`,
        `This is with me now. I'll ${step} and ${reply} by [date] with ${result}.`,
        `Next I'll ${step}. By [date] I'll ${reply} with ${result}.`,
      ]),
      by && !result.includes(by) && !situation.conversation.public
        ? pick([
            `I've noted that you need this ${by}.`,
            `You need this ${by}; I have that in mind.`,
          ])
        : '',
    ];
  },
  samples: [
    {
      customer:
        'I ordered the lamp on 3 November and it still has not arrived. This is a disgrace!',
      gives: "I'll find out where the lamp is and write to you by [date] with a delivery date.",
    },
  ],
};
