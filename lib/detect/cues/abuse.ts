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
    '(idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|arsehole|arseholes|asshole|assholes|bastard|bastards|bitch|bitches|cunt|cunts|dickhead|dickheads|scum|scumbags|wanker|wankers|twat|twats|prick|pricks|dumbass|retard|retards|shitheads|fuckwits|halfwits|dimwit|dimwits|cockroaches|parasites|vermin|imbecilic)',
    'fuck (you|off|your|them)',
    '(go to hell|screw you|drop dead|up yours|piss off|burn in hell)',
    'you (guys|people|lot|all|absolute)? (are|is|useless)? (all|a|an|such|just|nothing but|complete|total|bunch of|a bunch of|absolute|bloody)? (bunch of|complete|total|absolute)? (clowns|liar|liars|thieves|crooks|morons|stupid|brainless|brain dead|dumb|worthless|pigs|cowards|trash|garbage|cheats|robots|fools|useless people|lazy)',
    '(are you|how are you) (all|really|people|lot|just|this|completely|so)? (stupid|thick|brain dead|braindead|dumb|retarded|brainless|illiterate)',
    '(stupid|dumb|brainless|lazy|worthless|useless) (people|staff|agents|agent|woman|man|company|bot|robots|clowns|lot|cow|girl|idiots)',
  ],
  samples: ['You people are idiots.', 'You are all liars.'],
  passes: ['I felt like an absolute beginner.', 'Do not be idle.'],
};
