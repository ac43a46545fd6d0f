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
    '(i|we|really|absolutely|so) (really|absolutely)? hate (this|you|your|it|that|how|when|dealing|being|having|flying|waiting|using)',
    '(angry|furious|livid|fuming|outraged|outrageous|outrage|disgusted|disgusting|disgrace|disgraceful|disgusts|appalled|irate|enraged|raging|seething|incensed|fed up|pissed|despise|sickening|scandalous|contempt|insulting|insulted|insult|fuck off|infuriated|aggravated|aggravating)',
    '(sick|tired|sick and tired|fed up|have it|done|over it|fed) (of|up|with) (this|you|your|the|being|waiting|all|have|it|these)',
    '(have) (have)? (absolutely|just|really|quite|more than|truly)? (enough|reached my limit|run out of patience|lost all patience|lost patience|lost all faith|lost all trust|lost all confidence|it up to here)',
    '(my|our) (patience|trust|goodwill|faith) (is|have) (running|run|wearing|worn|gone|at an end|out|thin)',
    "(at|reached|end of) (my|our) (wits|wit's|limit|tether|wits')",
    '(last|final) straw',
    'how (dare|could) you',
    'shame on you',
    '(absolute|complete|utter|total|absolutely|completely|utterly|totally|beyond) (joke|disgrace|shambles|rubbish|farce|disaster|garbage|nightmare|waste|mess|incompetence|fiasco|disgusting|ridiculous|appalling|unacceptable|useless|disgraceful|unprofessional|shocking|outrageous|pathetic|crap|nonsense|lies)',
    '(worst|most awful|most useless|most incompetent) (ever|company|customer|service|airline|experience|bank|app|product|support|business|flight|purchase|delivery|i have|website|courier|on earth|in the)',
    'what (the hell|the heck|on earth|the actual|is wrong with you|a joke|a disgrace|a shambles|a disaster|an absolute|is going on|are you playing at|kind of)',
    '(are you|is this) (kidding|joking|serious|have a laugh|a joke|for real|seriously)',
    'you (guys|people|lot)? (suck|disgust me|make me sick|should be ashamed|are a joke|are useless|are terrible|are the worst|are awful|ought to be ashamed|have no idea|are incompetent|are pathetic)',
  ],
  samples: ['I am furious.', 'I am sick of this.', 'What an absolute joke.'],
  passes: ['I am not angry, just curious.', 'I hate to bother you on a Friday.'],
};
