import { isTroubled } from '../customer.ts';
import { after, foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'everyone-knows',
  family: 'obvious',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    '(common|normal|standard|usual) (across|in|throughout) (our|the|this) (business|industry|sector|trade)',
    'industry (standard|wide)',
    'as (all|any|every|most) ~1 (know|knows|will know|will tell you)',
    'as (people|they) say',
    '<its> ~2 101',
    '<its> <adv> (the)? (common|industry|normal|standard|usual) (across the|for (our|the|this) industry|in (our|the|this) (business|industry|sector|trade)|industry|standard)',
    '(as)? (all customers|anybody|anyone|everybody|everyone) (already|of course|surely)? (can see|can tell|could see|knows|would understand)',
    '<its> (a matter of|just|only|pretty|simply)? (basic (common sense|stuff)|common (courtesy|sense)|normal practice|standard (practice|procedure)|well known)',
    'any (normal|reasonable) (adult|customer|person)',
  ],
  unless: (found) =>
    says(found, /^(?:address|number|details|post|reply|thread)$/) ||
    after(found) === 'your' ||
    (says(found, /^here$/) && foundWords(found)[0] === 'everyone'),
};

export const words: RuleWords = {
  title: 'Everyone knows',
  why: 'Everyone but the customer, that is.',
  instead: 'Say it plainly, as news.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  { text: 'It is standard across the industry.' },
  { text: 'As every runner knows, a bib is personal.' },
  { text: 'As everyone knows, the shop shuts on Sunday.' },
  { text: "It's common sense." },
  { text: 'Any reasonable person would wait.' },
];

export const passes: readonly (string | Sample)[] = [
  'Anyone can see your address there.',
  'Everyone here knows your name by now.',
  'Does anyone at home have the card?',
];
