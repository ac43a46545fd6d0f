import type { Cue } from '../cue.ts';

export const repeatContact: Cue = {
  id: 'repeat-contact',
  why: 'says they have asked before',
  evidence: 'reproach',
  weight: 2,
  severity: 2,
  marks: ['repeat-contact'],
  emotions: ['frustration'],
  category: 'service-quality',
  phrases: [
    '(second|third|2nd|3rd|5th) (email|e-mail|message|attempt|request|follow up)',
    '(second|third|n|2nd|3rd|last) (time|times) (i|we|asking|now)',
    '(still|am) waiting (for) (someone|a reply|your)',
    '(asked|called|sent it|asked for it) (again|twice now)',
    'n (emails|e-mails|calls|letters) (later|and|in)',
    '(my|this is my|is my) (2nd|3rd|4th) (time|attempt)',
    '(called|written|wrote|contacted|messaged|asked|complained|reported|spoke|raised|told|rung|mailed|texted|tried|explained|submitted|visited) ~4 (n times|twice|again and again|repeatedly|many times|so many times|already|before|n different|n people)',
    '(so many|how many|repeated) (calls|requests|complaints|tweets|attempts)',
    '(already|previously|repeatedly) (told|explained|sent|emailed|called|contacted|asked|reported|raised|provided|given|written|mentioned|submitted|said|tried)',
    '(i|we) (have)? (already|repeatedly|previously) (called|told|asked|explained|raised|reported|contacted|messaged|sent)',
    '(as|like) (i) (said|mentioned) (before|in my|earlier)',
    '(any|is there any|can i get an|need an|some|give me an|an) (update|updates|news|progress|word|joy)',
    '(chasing|chase|following up|follow up|bumping|nudging|chaser|writing again|asking again|calling again|emailing again|trying again)',
    '(my) (previous|last|first|other) (email|e-mail|message|request|tweet)',
    '(once again|again) (i am|i have)',
    '(have) to (chase|keep|call|ask|write) (you|again|it|and)',
    '(keep|kept|keeps) (calling|asking|trying|contacting|telling|saying)',
    '(anyone|someone|hello) (there|home|out there|reading this)',
    '(raised|logged|filed) (a|the) (ticket|complaint) ~3 (n|and|but|in)',
    '(bump|bumping|any update|any news|any joy)',
  ],
};

export const samples = [
  'This is the third time I am writing to you.',
  'Any update?',
  'I have already explained this to two of your agents.',
];

export const passes = [
  'Please update my address.',
  'I will call you again tomorrow with the measurements.',
];
