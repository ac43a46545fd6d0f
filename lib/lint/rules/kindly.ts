import { foundWords } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'kindly',
  family: 'stiff',
  title: 'Kindly',
  why: 'In front of a request, “kindly” sounds like a summons.',
  instead: 'Say please.',
  source: 'D 11',
  strength: 'weak',
  phrases: [
    'kindly (note|provide|send|contact|allow|revert|refer|do|wait|let|confirm|check|find|share|return|give|follow|reply|fill|submit|ensure|advise|make|bear|call|forward|complete|attach|try|visit|see|read|update|request|ignore|accept|dm|email|e-mail|help|be)',
    '(<youre>|customers are|passengers are) (hereby|kindly|therefore)? (kindly)? (requested|asked|required|advised|invited|encouraged) to',
    'we (kindly|hereby|therefore)? (kindly)? (request|require) (that)? you (to)?',
    'do the needful',
  ],
  mend: (found) => {
    const words = foundWords(found);
    if (words[0] === 'kindly') return swap('please')({ ...found, last: found.first + 1 });
    return /^(?:you|you're|customers|passengers|we)$/.test(words[0] ?? '') && words.at(-1) === 'to'
      ? swap('please')(found)
      : null;
  },
};

export const flags: readonly Sample[] = [
  { text: 'Kindly send the photo.', becomes: 'Please send the photo.' },
  { text: 'You are requested to send the photo.', becomes: 'Please send the photo.' },
  { text: 'Kindly confirm the day.', becomes: 'Please confirm the day.' },
];

export const passes: readonly (string | Sample)[] = [
  'Please send the photo.',
  'She kindly gave me her number.',
];
