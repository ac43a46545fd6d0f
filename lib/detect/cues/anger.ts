import type { Cue } from '../cue.ts';

export const anger: Cue = {
  id: 'anger',
  why: 'says they are angry or have had enough',
  evidence: 'reproach',
  weight: 2.3,
  severity: 3,
  emotions: ['anger'],
  deniable: true,
  phrases: [
    'stop (sending|taking|calling) (me|my|this)',
    '(how can|how could) you (sell|do|be so)',
    '(shambles|disgrace|disgraceful|joke of|what a joke)',
    '(i|we|really|absolutely) (really)? hate (this|you|it|that|how|when|being|have)',
    '(angry|furious|livid|fuming|outraged|outrageous|outrage|disgusted|disgusting|disgrace|disgraceful|disgusts|appalled|irate|enraged|raging|seething|incensed|fed up|pissed|despise|sickening|scandalous|contempt|insulting|insulted|insult|fuck off|infuriated|aggravated|aggravating)',
    '(sick|tired|fed up|have it|done|fed) (of|up|with) (this|you|your|the|being|waiting|all|have|it|these)',
    '(have) (have)? (more than)? (enough|it up to here)',
    "(at|reached|end of) (my|our) (wits|wit's|limit|tether|wits')",
    '(last|final) straw',
    'how (dare|could) you',
    'shame on you',
    '(absolute|complete|utter|total|absolutely|completely|utterly|totally|beyond) (joke|disgrace|shambles|disaster|garbage|nightmare|waste|disgusting|ridiculous|appalling|unacceptable|useless|shocking|pathetic|crap|nonsense|lies)',
    '(worst) (ever|company|customer|service|airline|experience|bank|product|support|purchase|delivery|i have|in the)',
    'what (the hell|the heck|on earth|the actual|is wrong with you|a joke|a disaster|an absolute|is going on|kind of)',
    '(are you|is this) (kidding|joking|serious|a joke|seriously)',
    'you (guys|people)? (suck|disgust me|should be ashamed|are a joke|are useless|are the worst|are awful|have no idea|are pathetic)',
  ],
};

export const samples = ['I am furious.', 'I am sick of this.', 'What an absolute joke.'];

export const passes = ['I am not angry, just curious.', 'I hate to bother you on a Friday.'];
