import { owned, timeFollows } from '../clues.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn, says } from '../says.ts';

export const rule: Rule = {
  id: 'bear-with-us',
  family: 'empty-promise',
  strength: 'weak',
  phrases: [
    '(allow|wait) ~4 (business|working) days',
    '(bear) with (me|us)',
    '(just|kindly|please) <adv> (be|remain|stay) patient',
    '(ask for|have|need|request) (a little|some|your)? (continued|kind)? patience',
    '(hang|sit) tight',
    'wait (a bit|a few days|a little|a while|some time) (longer|more)?',
  ],
  unless: (found) =>
    timeFollows(found) ||
    owned(found) ||
    goesOn(found, /^(?:so|while)$/) ||
    says(found, /^(?:sorry|shouldn't)$/),
};

export const words: RuleWords = {
  title: 'Bear with us',
  why: 'It asks for more waiting, and does not say how long.',
  instead: 'Say how long it will be.',
  source: 'A, D 5',
};

export const flags: readonly Sample[] = [
  { text: 'Please bear with us.' },
  { text: 'We kindly ask for your patience.' },
  { text: 'Hang tight, we are on it.' },
  { text: 'Just be patient.' },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry you have to wait a little longer.",
  'Bear with me until 4 pm: I am on the phone to the driver.',
  'You have been patient with us for far too long.',
  'Please bear with me while I read the whole thread.',
];
