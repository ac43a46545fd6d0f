import { isTroubled } from '../clues.ts';
import { after, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'everyone-knows',
  family: 'obvious',
  title: 'Everyone knows',
  why: 'Everyone but the customer, that is.',
  instead: 'Say it plainly, as news.',
  source: 'B 2',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    'as (every|any|all|most) ~1 (knows|know|will know|would know|will tell you|would tell you)',
    'as (they|people) say',
    'as the saying goes',
    '<its> ~2 101',
    '<its> <adv> (the)? (standard|normal|common|usual|industry) (across the|in (the|our|this) (industry|trade|sector|business)|for (the|this|our) industry|industry|standard)',
    '(as)? (everyone|everybody|anyone|anybody|any customer|all customers) (already|surely|of course)? (knows|would know|should know|can see|could see|can tell|would understand|understands|would tell you)',
    '<its> (just|simply|only|pretty|a matter of)? (common (knowledge|sense|courtesy)|basic (knowledge|common sense|stuff)|well known|standard (practice|procedure)|normal practice)',
    '(common sense|common knowledge) (says|tells|would|dictates|,)',
    'any (reasonable|sensible|normal) (person|customer|adult)',
  ],
  unless: (found) =>
    says(found, /^(?:address|number|details|post|reply|thread)$/) ||
    after(found) === 'your' ||
    (says(found, /^here$/) && foundWords(found)[0] === 'everyone'),
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
