import type { Cue } from '../cue.ts';

export const disapproval: Cue = {
  id: 'disapproval',
  why: 'says it is not good enough',
  evidence: 'reproach',
  weight: 2,
  severity: 2,
  emotions: ['frustration'],
  category: 'service-quality',
  deniable: true,
  phrases: [
    '(bad|worst|horrible|terrible|awful|poor|pathetic) (experience|service|app|support|response)',
    "(no use|of no use|no help|not helpful|nothing is of help|isn't much help)",
    "(isn't|not|never|yet not|still not) (resolved|solved|fixed|supporting|helping)",
    'take (necessary|strict) action',
    "(till date|till now|as of now) (no|not|nothing|haven't|isn't)",
    'too many (unsolicited|problems)',
    '(unacceptable|inexcusable|unprofessional|inadequate|unreasonable|unfair|ridiculous|absurd|nonsense|shambles|shambolic|farce|farcical|fiasco|mess|joke|chaos|nightmare|ordeal|hassle|incompetent|incompetence|useless|hopeless|pathetic|lousy|abysmal|appalling|atrocious|dreadful|diabolical|deplorable|shocking|shoddy|dire|woeful|laughable|embarrassing|subpar|substandard|unhelpful|uncaring|clueless|inept|rude|dismissive|patronising|patronizing|condescending|unresponsive|inconsiderate|careless|carelessness|negligent|neglect|crap|crappy|sucks|suck|sucked|blows|garbage|trash|rubbish|poorest|horrible|horrid|horrific|horrendous|terrible|awful|worst|wtf|smh|ffs|fail|epicfail|frustrating|frustrated|frustration|annoying|annoyed|annoyance|infuriating|maddening|inconvenience|inconvenient|inconvenienced)',
    '(poor|bad|terrible|slow|zero|lack of|no|disgusting|pathetic|horrible|such) (customer|costumer)? (service|support|communication|experience|care|handling|treatment|response|help|app|company|business|planning)',
    "(not|isn't|just not) (really)? (good enough|acceptable|on|right|fair|ok|okay|cool|professional|helpful)",
    '(service|support|experience|app|response) (is|was)? (so|very|really|absolutely|the)? (bad|poor|slow|terrible|rude|worst|horrible|appalling|pathetic)',
    "(waste|wasted|wasting) (of)? (my|our|a|time|money|your|everyone's)? ~2 (time|money|life)",
    "(don't|didn't|nobody|no one|can't) (even)? (care|bother|care about|seem to care|listen|read|understand|have the courtesy)",
    '(leaves|left) (much|a bad taste)',
    "(hard to believe|beyond belief|beggars belief|unbelievable|unreal|insane|can't believe|beyond a joke|get your act together|do better|sort it out|sort you out|get it together|step up|shame)",
    '(makes|make) (no|zero|any) sense',
    '(no|zero|any) (excuse|empathy|respect|regard|communication|explanation|warning|notice|information|updates|apology)',
    '(1|one|zero) (out of n|star)',
    '(one|1|zero|negative) (star|stars)',
    '(too|very|really|so|getting|quite|a bit) (frustrating|stressful|annoying|upsetting|difficult|bad|poor|complicated)',
    '(pass|passing|sent|going|transferred) (from|around|back and forth|round)',
    '(round|in) (and round in)? circles',
    '(fobbed|brushed) off',
  ],
};

export const samples = ['This is unacceptable.', 'The service was slow.', 'I feel fobbed off.'];

export const passes = ['It was not a terrible wait.', 'No fuss, no bother, brilliant.'];
