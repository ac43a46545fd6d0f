import type { Category } from '../../detect/reading.ts';
import { doesnt, they } from '../thing.ts';
import type { Trouble } from './trouble.ts';
import { capital, goods, thingOf } from './wording.ts';

const step = [
  'go through this from the beginning',
  'find out exactly what went wrong',
  'find out how this could happen',
  'get to the bottom of this',
];
const stepLong = [
  ...step,
  'go through your message point by point',
  'look into everything you describe',
];
const LONG = 160;
// What says more than that, where the category leaves no doubt about it.
const nearer: Partial<Record<Category, readonly string[]>> = {
  billing: ['go through how this amount came about'],
  outage: ['get the state of things from our technical team'],
  'booking-travel': ['go over your booking from start to finish'],
};
const stepsFor = (fresh: string): string[] => (fresh.length > LONG ? stepLong : step);
const check = () => ['whether this is settled for you'];
const plain = (
  category: Category,
  said: readonly string[],
  owned: readonly string[],
  result: readonly string[],
): Trouble => ({
  id: `general-${category}`,
  category,
  phrases: [],
  said: () => [...said],
  owned: () => [...owned],
  step: ({ echo, fresh }) =>
    echo.length > 0 ? stepsFor(fresh) : [...(nearer[category] ?? []), ...stepsFor(fresh)],
  result,
  check,
});

/** What is said where the category is known and the exact trouble is not. */
export const general: readonly Trouble[] = [
  plain(
    'delivery',
    ['Your delivery did not go as it should have.', "The delivery wasn't what you were promised."],
    ['we got your delivery wrong', 'your delivery went wrong'],
    ['a clear answer on your delivery'],
  ),
  plain(
    'billing',
    ['There is something wrong with what you were charged.', "The charge isn't what you expected."],
    ['we got your bill wrong', 'your bill is not as it should be'],
    ['a clear answer on the charge'],
  ),
  {
    ...plain('product-defect', [], [], ['a clear answer']),
    said: (f) =>
      f.item
        ? [
            `${capital(goods(f).yours)} ${doesnt(thingOf(f))} do what ${they(thingOf(f))} should.`,
            `${capital(goods(f).the)} let you down.`,
          ]
        : ['You expected better of us.', 'This did not go the way it should have.'],
    owned: (f) =>
      f.item
        ? [`${goods(f).the} let you down`, 'we sold you something that lets you down']
        : ['we let you down', 'this did not go as it should have'],
  },
  plain(
    'service-quality',
    [
      'You expected better service from us, and did not get it.',
      'What you got from us was not what you hoped for.',
    ],
    ["we didn't look after you", 'we let you down'],
    ['a full answer'],
  ),
  plain(
    'account-access',
    [
      "You can't use your account as you should.",
      'Your account is giving you trouble when you need it.',
    ],
    ['your account let you down', 'we are keeping you from your own account'],
    ['a way back in'],
  ),
  plain(
    'cancellation',
    ['You want to leave, and it should be easy.', 'You have asked us to end it.'],
    ['we gave you reason to leave', 'we let you down'],
    ['the confirmation'],
  ),
  plain(
    'outage',
    ['The service was not there when you needed it.', "You couldn't use what you pay for."],
    ['our service let you down', 'we left you without the service you pay for'],
    ['what I know by then'],
  ),
  plain(
    'booking-travel',
    ['Your booking did not go as planned.', "What you booked isn't what you got."],
    ['your booking went wrong', 'we did not keep to your booking'],
    ['your options'],
  ),
  plain(
    'data-privacy',
    [
      'You are worried about what has happened to your details.',
      'You trusted us with your details.',
    ],
    [
      'we gave you reason to worry about your details',
      'we were not careful enough with your details',
    ],
    ['a plain account of what happened'],
  ),
  plain(
    'other',
    ['You expected better of us.', 'This did not go the way it should have.'],
    ['we let you down', 'this did not go as it should have'],
    ['a full answer'],
  ),
];
