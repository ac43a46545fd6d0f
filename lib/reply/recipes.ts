import { wantsToLeave } from './cancel.ts';
import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';
import { DATA_GONE } from './moves/explain-data.ts';
import { isPraise } from './praise.ts';
import { publicRecipesFor } from './public-recipes.ts';
import { recipe as of, type Recipe } from './recipe.ts';
import { isGeneral } from './troubles/index.ts';

const ownAndPlan = of(
  'own-and-plan',
  'Own it and give a plan',
  'greet',
  'acknowledge fair-feeling apologise',
  'plan',
  'invite',
  'sign',
);
const askFair = of('ask-fair', 'Ask what would be fair', 'greet', 'own-it', 'ask-fair', 'sign');
const plain = of('short-and-plain', 'Short and plain', 'greet', 'own-it plan', 'sign');
const explain = of(
  'explain',
  'Explain what happened',
  'greet',
  'own-it',
  'explain',
  'ask-fair',
  'sign',
);
const handOver = of(
  'hand-over',
  'Hand over, with the reason',
  'greet',
  'acknowledge fair-feeling apologise',
  'hand-over',
  'sign',
);

const cancelling: Recipe[] = [
  of(
    'cancel-at-once',
    'Confirm the cancellation at once',
    'greet',
    'confirm-cancel',
    'apologise',
    'sign',
  ),
  of(
    'cancel-and-learn',
    'Cancel, and ask what went wrong',
    'greet',
    'confirm-cancel apologise',
    'ask-open',
    'sign',
  ),
  of('short-and-plain', 'Short and plain', 'greet', 'confirm-cancel', 'sign'),
];
const cancelAndSettle = of(
  'cancel-and-settle',
  'Cancel, and settle what is open',
  'greet',
  'confirm-cancel',
  'acknowledge apologise',
  'plan',
  'invite',
  'sign',
);

const safety: Recipe[] = [
  of('safety-first', 'Safety first', 'greet', 'safety-first', 'own-it plan', 'sign'),
];
const data: Recipe[] = [
  of('explain-data', 'Say what happened to the data', 'greet', 'own-it', 'explain-data', 'sign'),
];
const abusive: Recipe[] = [
  of(
    'own-and-bound',
    'Own it, and set a calm boundary',
    'greet',
    'acknowledge apologise',
    'plan',
    'boundary',
    'sign',
  ),
];

const problem: Recipe[] = [
  of(
    'own-and-plan',
    'Say sorry and give a plan',
    'greet',
    'thank acknowledge apologise',
    'plan',
    'invite',
    'sign',
  ),
  of('ask-open', 'Ask one open question', 'greet', 'own-it ask-open', 'sign'),
  plain,
];

const praise: Recipe[] = [
  of('thank', 'Thank them', 'greet', 'thank', 'sign'),
  of('thank-and-pass-on', 'Thank them and pass it on', 'greet', 'thank pass-on', 'sign'),
  of('thank-and-invite', 'Thank them and invite more', 'greet', 'thank', 'invite', 'sign'),
];

const question: Recipe[] = [
  of('answer', 'Answer the question', 'greet', 'thank', 'answer', 'invite', 'sign'),
  of('short-answer', 'Short and plain', 'greet', 'answer', 'sign'),
  of('answer-and-next', 'Answer and name the next step', 'greet', 'answer next-step', 'sign'),
];

const followUps: Recipe[] = [
  of('follow-up-days', 'Follow up after three days', 'greet', 'follow-up-days', 'sign'),
  of('follow-up-week', 'Follow up after a week', 'greet', 'follow-up-week', 'sign'),
  of('report', 'Say where it stands', 'greet', 'report', 'sign'),
];

const isAnswered = ({ conversation }: Situation): boolean =>
  conversation.messages.findLast(({ from }) => from === 'agent' || from === 'customer')?.from ===
  'agent';

const forComplaint = (situation: Situation): Recipe[] => {
  const { marks, category, remedy, severity } = situation.reading;
  if (wantsToLeave(situation)) {
    return isGeneral(factsOf(situation).trouble) ? cancelling : [cancelAndSettle, ...cancelling];
  }
  const { trouble } = factsOf(situation);
  const all: Recipe[] = [];
  if (marks.includes('safety')) all.push(...safety);
  if (DATA_GONE.has(trouble.id)) all.push(...data);
  if (marks.includes('abuse')) all.push(...abusive);
  if (remedy === 'explanation' && category !== 'data-privacy') all.push(explain);
  all.push(ownAndPlan);
  all.push(askFair, plain);
  if (severity === 4 || marks.includes('legal') || marks.includes('repeat-contact'))
    all.push(handOver);
  return all;
};

/** Which replies fit this situation, best first. */
export const recipesFor = (situation: Situation): Recipe[] => {
  const { reading, conversation } = situation;
  const { troubled } = factsOf(situation);
  if (troubled && isAnswered(situation) && !conversation.public) return followUps;
  if (conversation.public) return publicRecipesFor(situation);
  if (reading.complaint) return forComplaint(situation);
  if (troubled) return wantsToLeave(situation) ? cancelling : problem;
  if (wantsToLeave(situation)) return cancelling;
  return isPraise(situation) ? praise : question;
};
