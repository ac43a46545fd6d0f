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
    'you (guys|all)? (are)? (all|a|absolute)? (clowns|muppets|jokers|liar|liars|stupid|brain dead|dumb|cowards|fools)',
    '(are you) (all)? (thick|brain dead|dumb|retarded)',
    '(stupid|dumb|useless) (people|company|idiots)',
  ],
};

export const samples = ['You people are idiots.', 'You are all liars.'];

export const passes = ['I felt like an absolute beginner.', 'Do not be idle.'];
