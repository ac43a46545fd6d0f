import type { Cue } from '../cue.ts';

export const yourPeople: Cue = {
  id: 'your-people',
  why: 'tells what the company or its people did',
  evidence: 'fault',
  weight: 1.4,
  severity: 1,
  category: 'service-quality',
  phrases: [
    'your (installer|installers|driver|drivers|engineer|engineers|colleague|colleagues|team|staff|agent|agents|man|men|woman|people|courier|technician|technicians|company|bank|shop|store|branch|office|department|adviser|advisor|receptionist|waiter|cleaner|cleaners|builder|builders|website|system|app|machine|helpline|chatbot|nurse|doctor|clinic|school|representative|rep|salesman|cashier|fitter|plumber|mechanic|garage|hotel|crew|supplier|subcontractor|contractor|warehouse|policy|letter) (then|also|just|simply|never|only|even|now|have|who came|on the phone|at the|keeps|keep)? ~1 (left|drilled|put|took|threw|dropped|broke|insisted|assured|cut|closed|sold|spelled|wrote|walked|drove|parked|knocked|damaged|lost|shouted|swore|laughed|hung|refused|forgot|failed|missed|changed|charged|marked|locked|blocked|deleted|removed|switched|spilled|ignored|mixed|entered|logs|demanded|rejected|declined|cancelled|rebooked|moved)',
    'you (have|just|also|then|even|people|guys|lot)? (just|also|now|already|even)? (put|spelled|mixed|left|sold|oversold|overbooked|double-booked|dropped|forgot|lost|broke|closed|removed|deleted|blocked|changed the|took|taken|billed|entered|printed|misspelled|mislaid|misplaced|misread|switched off|cut off|shut|raised|downgraded|rebooked|rejected|declined|threw|deactivated|disconnected) (me|us|my|our|the|a|it|up|off|out|down|her|his|their|this)',
  ],
  samples: ['Your installer drilled through a pipe.', 'You spelled my name wrong.'],
  passes: ['Your team is great.', 'You sent me the form yesterday.'],
};
