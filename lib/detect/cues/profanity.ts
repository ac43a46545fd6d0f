import type { Cue } from '../cue.ts';

export const profanity: Cue = {
  id: 'profanity',
  why: 'swears',
  evidence: 'reproach',
  weight: 1.4,
  severity: 3,
  emotions: ['anger'],
  phrases: [
    "(fuck|fucking|fucked|fuckin|fuckers|fks|fkn|fking|effing|shit|shitty|shite|bullshit|bs|bullcrap|bollocks|bloody|goddamn|damn|dammit|goddamnit|arse|ass|asses|crap|wtf|wth|piss|pissing|bastards|screw|screwed|f'ing|f-ing|sodding|af)",
  ],
};

export const samples = ['This is bullshit.', 'Where is my bloody parcel'];

export const passes = ['We passed the assessment.', 'Please assess the claim.'];
