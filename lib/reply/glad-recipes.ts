import { recipe as of, type Recipe } from './recipe.ts';

export const praise: readonly Recipe[] = [
  of('thank', 'Thank them', 'greet', 'thank', 'sign'),
  of('thank-and-pass-on', 'Thank them and pass it on', 'greet', 'thank pass-on', 'sign'),
  of('thank-and-invite', 'Thank them and invite more', 'greet', 'thank', 'invite', 'sign'),
];

export const praiseWithSnag: readonly Recipe[] = [
  of('thank-and-see-to', 'Thank them and see to the rest', 'greet', 'thank', 'see-to', 'sign'),
  ...praise,
];

export const request: readonly Recipe[] = [
  of('see-to', 'See to what they ask', 'greet', 'thank see-to', 'invite', 'sign'),
  of('short-and-plain', 'Short and plain', 'greet', 'see-to', 'sign'),
  of('answer', 'Answer the question', 'greet', 'thank', 'answer', 'sign'),
];

export const question: readonly Recipe[] = [
  of('answer', 'Answer the question', 'greet', 'thank', 'answer', 'invite', 'sign'),
  of('short-answer', 'Short and plain', 'greet', 'answer', 'sign'),
  of('answer-and-next', 'Answer and name the next step', 'greet', 'answer next-step', 'sign'),
];
