import type { Category } from '../../detect/reading.ts';
import { brokenWord } from '../broken-word.ts';
import { wantsToLeave } from '../cancel.ts';
import { factsOf } from '../facts.ts';
import type { Move, Situation } from '../move.ts';
import { isGeneral } from '../troubles/index.ts';

const questions: Record<Category, readonly string[]> = {
  delivery: ['When do you need it by?', 'Which day would suit you best to have it?'],
  billing: ['Which payment should I look at first?', 'What did you expect to pay?'],
  'product-defect': ['When did you first notice it?', 'What did you notice first?'],
  'service-quality': ['What would help you most now?', 'What matters most to you now?'],
  'account-access': ['What do you see when you try to get in?', 'At which step does it stop?'],
  cancellation: [
    'If you have a minute: what could we have done better?',
    'If you are willing to tell me: what should we have done differently?',
  ],
  outage: ['What do you see on your side when it happens?', 'When is it at its worst for you?'],
  'booking-travel': ['What matters most to you now?', 'What do you need sorted out first?'],
  'data-privacy': [
    'What would you like us to do with your details now?',
    'What worries you most about it?',
  ],
  other: ['What matters most to you in how we settle this?', 'What should I look at first?'],
};

const LITTLE = 20;
const DAY_TOLD = /\b(?:by|before|due on|in time for|need it|wedding|birthday)\b/i;

const TO_COME = new Set(['not-arrived', 'wrong-item', 'part-missing', 'came-damaged']);

/** What to ask about; of a delivery only where something is still to come. */
const subjectOf = (situation: Situation): Category => {
  if (wantsToLeave(situation)) return 'cancellation';
  const { trouble } = factsOf(situation);
  const category = isGeneral(trouble) ? situation.reading.category : trouble.category;
  return category === 'delivery' && !TO_COME.has(trouble.id) ? 'other' : category;
};

// What these ask cannot be read from a message that tells what went wrong.
const OPEN = new Set<Category>(['account-access', 'outage', 'data-privacy', 'cancellation']);

/** There is a question of which we do not have the answer in their words. */
export const isReallyOpen = (situation: Situation): boolean => {
  const { echo, trouble } = factsOf(situation);
  return OPEN.has(subjectOf(situation)) || TO_COME.has(trouble.id) || echo.length === 0;
};

export const askOpen: Move = {
  id: 'ask-open',
  label: 'Ask one open question',
  does: 'Asks the one thing that helps to settle it.',
  source: 'A, C, D',
  // Who was asked already and says so with a sigh is not asked again.
  fits: (situation) =>
    factsOf(situation).troubled &&
    brokenWord(situation) === '' &&
    !(
      situation.conversation.public &&
      situation.conversation.messages.some(
        ({ from, text }) => from === 'agent' && text.includes('?'),
      )
    ),
  write: (situation, pick) => {
    const { category } = situation.reading;
    // Who has told the day is not asked for it.
    if (
      category === 'delivery' &&
      !wantsToLeave(situation) &&
      DAY_TOLD.test(factsOf(situation).fresh)
    )
      return [pick(['What would help you most right now?', 'What matters most to you now?'])];
    // "Hello??" says nothing of what it is about.
    if (factsOf(situation).fresh.length < LITTLE) return [pick(questions.other)];
    return [pick(questions[subjectOf(situation)])];
  },
  samples: [{ customer: 'My parcel has not been delivered.', gives: 'When do you need it by?' }],
};
