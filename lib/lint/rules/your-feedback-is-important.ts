import { givesReason, timeFollows } from '../clues.ts';
import { foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'your-feedback-is-important',
  family: 'empty-promise',
  title: 'Your feedback is important',
  why: 'It turns a cry for help into a form, and nothing follows.',
  instead: 'Say what their words have changed, or will change.',
  source: 'D 15, B 2',
  strength: 'weak',
  phrases: [
    '(your|customer|all|every|each) (feedback|opinion|satisfaction|business|comments|complaint|views|input|experience|patronage|loyalty|concerns|happiness|custom|time) (is|are) (always|very|extremely|really|so|highly|truly|of utmost|of the utmost|of great|our)? <adv> (important|valuable|valued|precious|appreciated|top priority|priority|importance|number one priority|first priority)',
    '(we|i) (do|truly|really|greatly|very much|highly|always|sincerely)? (value|treasure|cherish) (your|all|every|our|you as) (feedback|business|opinion|input|patronage|comments|customers|custom|loyalty|customer|a)',
    '(thank you for|thanks for|we appreciate) your (valuable|valued|kind) (feedback|input|comments|opinion|custom|time)',
    '(<have>|<will>|will be|has been|been) (also|certainly|be sure to|make sure to)? (pass|passed|passing|forward|forwarded|share|shared|relay|relayed|sent|taken) (on|along|this|that|it|your)? (your)? (feedback|comments|concerns|suggestions|complaint|note) (on|along|back|on board|to|with|internally)?',
    '(your|this) (feedback|complaint|comments) (has been|have been|was|is|will be|helps us|help us|allows us) (noted|logged|recorded|registered|passed on|forwarded|taken on board|to improve|improve|shared|duly noted)',
    '(customer satisfaction|our customers|you) (is|are) (always|our|at the)? (our|heart of)? (top|number one|first|highest)? (priority|everything we do)',
  ],
  unless: (found) =>
    timeFollows(found) ||
    (givesReason(found.sentence.tokens) &&
      /^(?:pass|forward|share)/.test(foundWords(found).join(' '))),
};

export const flags: readonly Sample[] = [
  { text: 'Your feedback is very important to us.' },
  { text: 'We value your business.' },
  { text: 'I have passed on your feedback to the team.' },
  { text: 'Your comments have been noted.' },
  { text: 'Thank you for your valuable feedback.' },
];

export const passes: readonly (string | Sample)[] = [
  'I have passed on your note to Priya, who will change the label by Friday.',
  'Because you wrote, we changed the label.',
];
