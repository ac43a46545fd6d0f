import type { Cue } from '../cue.ts';

export const abuse: Cue = {
  id: 'abuse',
  why: 'insults the people who answer',
  evidence: 'reproach',
  weight: 2,
  severity: 4,
  marks: ['abuse'],
  emotions: ['anger'],
  phrases: [
    '(idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|arsehole|arseholes|asshole|assholes|bastard|bastards|bitch|bitches|cunt|cunts|dickhead|dickheads|scum|scumbag|scumbags|wanker|wankers|twat|twats|prick|pricks|dumbass|retard|retards|shithead|shitheads|fuckwit|fuckwits|halfwit|halfwits|dimwit|dimwits|imbecilic|bellend|bellends|pillock|pillocks|tosser|tossers|plonker|plonkers|numpty|numpties|gits|muppets|nitwits|dipshit|dipshits|jackass|jackasses|braindead|brainless)',
    'fuck (you|off|your|them)',
    '(go to hell|drop dead|up yours|piss off|burn in hell|rot in hell|get stuffed)',
    'screw you (.|!|,|and|all|guys|lot|@)',
    '(shove|stick) (it|your|that) (up|where)',
    'you (guys|all|lot|people|bunch)? (are)? (all|a|absolute|nothing but|just|such)? (clowns|jokers|liar|liars|stupid|brain dead|dumb|cowards|fools|thieves|crooks|robbers|cheats|con artists|con men|bullies|parasites|vermin|animals|pigs|cowboys|useless|pathetic|disgusting)',
    '(bunch|shower|pack|load|gang|team|company|lot) of ~2 (clowns|jokers|liars|cowards|fools|thieves|crooks|robbers|cheats|con artists|cowboys|parasites|vermin|animals|amateurs|bullies|wasters|criminals|charlatans|donkeys|monkeys)',
    '(absolute|total|complete|utter|useless|lying|thieving|robbing|bloody|lazy|incompetent|greedy|pathetic|stupid|fucking|fking|dishonest|heartless|robbing|rotten) (clown|clowns|jokers|liar|liars|cowards|fools|thieves|thief|crook|crooks|robbers|cheats|cowboys|parasites|vermin|animals|pigs|amateurs|bullies|wasters|robots|cow|sods|donkeys|creatures|rats)',
    '(are|r) you (all|lot|people|guys)? (thick|brain dead|dumb|retarded|stupid|illiterate|mental|deaf or stupid|blind or)',
    '(how) (stupid|thick|dumb) (are|can) (you|they)',
    '(you) (disgust|sicken) me',
    '(hope) (you|your ~2) ~2 (die|rot|choke|go bust|go under|get fired|get sacked|lose your|burn)',
    '(a|any) (monkey|donkey|trained monkey|child|toddler|goldfish|potato) (could|would|can|have more)',
    '(have)? you (people|lot|guys)? (got|have)? (no|half a|a single|any) (brain|brains|brain cell)',
    '(clown|clowns) (like you|running|the lot|of a)',
    '(yours|you|your) (and|or)? ~1 (the lot of you|whole lot of you)',
    '(stupid|dumb|useless|heartless|pathetic|horrible) (people|idiots|robots)',
    '(just)? (another|some|a new|a) ~1 (clown|muppet|idiot) (with|who|telling|from|reading)',
  ],
  excepted: [
    '(i|me|i am|am|feel|feels|felt|feeling|like|as|such|was|being|been) ~1 (an|a|total|complete|absolute|bit)? ~1 (an|a)? (idiot|moron|fool|muppet|plonker|numpty|twat|prick|idiots|clown|pillock|dimwit|halfwit|retard)',
    '(idiot|idiots) (proof|guide|friendly)',
    '(treated|treat|treating|treats) (me|us|customers|people|you)? like ~2',
    '(not|nobody|no one) ~3 (idiot|idiots|moron|stupid)',
    '(you) (have|are) (dumb|stupid) (luck|simple)',
    '(are) you (useless|stupid) (at|with) (this|me)',
    '(called|calling|calls) (me|him|her|my ~1|us) ~2',
    '(you) (clowns|cowards|muppets) ~2 (😂|🤣|❤️|lol)',
  ],
};

export const samples = [
  'You people are idiots.',
  'You are all liars.',
  'Bunch of crooks, the whole lot.',
  'Thieving robbing gits.',
  'Are you stupid?',
  'A monkey could run that office better.',
  'I hope you go bust.',
];

export const passes = [
  'I felt like an absolute beginner.',
  'Do not be idle.',
  'It was my mistake, I am an idiot.',
  'I am fed up with being treated like an idiot.',
  'Your driver called me a stupid cow.',
  'My parcels always get lost in the post.',
  'Screw you sent me does not fit.',
  'There were cockroaches in the kitchen.',
];
