import type { Cue } from '../cue.ts';

export const failure: Cue = {
  id: 'failure',
  why: 'reports that something does not work',
  evidence: 'fault',
  weight: 0.9,
  category: 'product-defect',
  deniable: true,
  supposable: true,
  phrases: [
    'stopped (receiving|responding|printing)',
    "(isn't) (coming on|heating|accepted)",
    'spins (for ever)',
    "(don't|isn't|won't) (drain|coming through|going through|go through|scan|ring|recognise|recognize|close|lock|click|paired|cool)",
    'shows (an error|paper)',
    '(paper jam|blank page|blank screen|not found|black screen|blue screen|fault code|error code|error message)',
    'loses (suction)',
    'logs me out',
    "(don't|isn't|won't|can't|never|stopped|haven't|didn't|not|barely) (seem to|to|been|even|really)? (be)? (work|working|works|worked|load|loading|start|starting|open|opening|turn on|charge|charging|function|functioning|connect|connecting|respond|responding|print|update|updating|install|boot|play|playing|save|submit|send|complete|completing)",
    'no longer (works|working)',
    '(keeps|keep|kept|constantly|always|repeatedly) (crashing|failing|dropping|showing|giving|saying|getting|rejecting|declining|buffering)',
    '(crashes|crashed|crashing|freezes|froze|frozen|glitch|glitches|glitching|glitchy|buggy|malfunction|malfunctioned|malfunctioning|malfunctions)',
    '(an|the|this|same|server) error',
    '(shows|gives|giving|getting|get|got|see|seeing|showing) ~3 (error|blank)',
    '(have) (failed|broken|died|stopped|gone wrong|an issue|issues|a problem|problems)',
    '(payment|transfer|transaction|top-up|order|card|top up) (is|was|have|keeps|got|been)? (been|being|just)? (failed|failing|fails|declined|rejected|stuck|reverted|wrong|denied|error)',
    '(is|was|are|were|got|just|seems|have) (been|completely|totally|just|already|still)? (broken|faulty|defective|dead|bugged|corrupted|useless|jammed)',
    '(have|experiencing|facing|getting|there is|there are) (a|an|some|the|any|serious|so many|lots of)? (problem|problems|issue|issues|trouble|difficulty|difficulties|bug|errors)',
    "(is|are|was) (not|n't) showing",
    "(isn't|don't|not|won't) (show|showing|appear|appearing|display|displaying|reflected|reflecting|updated)",
    '(something|what) (is|have|went|goes) (gone)? wrong',
    '(leaks|leaking|overheats|overheating|flickers|flickering|drains|draining|smoking|rattles|rattling|lagging|laggy|unresponsive)',
    '(went|gone|going|goes) wrong',
    "can't (access|open|use|upload|download|connect|pay|complete|find|load|see|view|make|play|transfer|activate|add|change|check|update|send|print|watch|withdraw|top)",
  ],
};

export const samples = [
  'The export button does not work.',
  'The app keeps crashing.',
  'There is an error when I upload a file.',
];

export const passes = ['It works like a charm.', 'What do I do if the app stops working?'];
