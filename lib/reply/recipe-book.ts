import { recipe as of, type Recipe } from './recipe.ts';

export const ownAndPlan = of(
  'own-and-plan',
  'Own it and give a plan',
  'greet',
  'acknowledge fair-feeling apologise',
  'plan',
  'invite',
  'sign',
);
export const askFair = of(
  'ask-fair',
  'Ask what would be fair',
  'greet',
  'restate own-it',
  'ask-fair',
  'sign',
);
export const plain = of(
  'short-and-plain',
  'Short and plain',
  'greet',
  'restate own-it plan',
  'sign',
);
export const takeUp = of(
  'take-up',
  'See to what they ask',
  'greet',
  'restate own-it',
  'take-up',
  'sign',
);
export const plainTold = of(
  'short-and-plain',
  'Short and plain',
  'greet',
  'sorry-that plan',
  'sign',
);
export const explain = of(
  'explain',
  'Explain what happened',
  'greet',
  'restate own-it',
  'explain',
  'invite',
  'sign',
);
export const clarify = of('clarify', 'Ask what happened', 'greet', 'own-it', 'clarify', 'sign');
export const handOver = of(
  'hand-over',
  'Hand over, with the reason',
  'greet',
  'acknowledge fair-feeling apologise',
  'hand-over',
  'sign',
);
export const escalate = of(
  'escalate',
  'Take it to a lead',
  'greet',
  'acknowledge apologise',
  'escalate',
  'sign',
);
export const offerCall = of(
  'offer-call',
  'Offer a call',
  'greet',
  'restate own-it',
  'offer-call',
  'sign',
);
export const offerGesture = of(
  'offer-gesture',
  'Offer a gesture, and say why',
  'greet',
  'restate own-it plan',
  'offer-gesture',
  'sign',
);
export const goOnPlan = of(
  'go-on-and-plan',
  'Go on from the public thread',
  'greet',
  'go-on apologise',
  'plan',
  'sign',
);
export const goOn = of('go-on', 'Go on, and ask', 'greet', 'go-on', 'ask-open', 'sign');

export const cancelling: readonly Recipe[] = [
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
export const cancelAndAnswer = of(
  'cancel-and-answer',
  'Cancel, and answer the question',
  'greet',
  'confirm-cancel apologise',
  'answer',
  'sign',
);
export const cancelAndSettle = of(
  'cancel-and-settle',
  'Cancel, and settle what is open',
  'greet',
  'confirm-cancel',
  'acknowledge apologise',
  'plan',
  'invite',
  'sign',
);

export const safety = of(
  'safety-first',
  'Safety first',
  'greet',
  'safety-first',
  'restate own-it plan',
  'sign',
);
export const data = of(
  'explain-data',
  'Say what happened to the data',
  'greet',
  'restate own-it',
  'explain-data',
  'sign',
);
export const abusive = of(
  'own-and-bound',
  'Own it, and set a calm boundary',
  'greet',
  'acknowledge apologise',
  'plan',
  'boundary',
  'sign',
);

export const sorryAndPlan = of(
  'own-and-plan',
  'Say sorry and give a plan',
  'greet',
  'thank acknowledge apologise',
  'plan',
  'invite',
  'sign',
);
export const askOpen = of(
  'ask-open',
  'Ask one open question',
  'greet',
  'restate own-it ask-open',
  'sign',
);

export const followUps: readonly Recipe[] = [
  of('follow-up-days', 'Follow up after three days', 'greet', 'follow-up-days', 'sign'),
  of('follow-up-week', 'Follow up after a week', 'greet', 'follow-up-week', 'sign'),
  of('check-fix', 'Check that the fix worked', 'greet', 'check-fix', 'sign'),
  of('report', 'Say where it stands', 'greet', 'report', 'sign'),
];
