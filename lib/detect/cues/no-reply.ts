import type { Cue } from '../cue.ts';

export const noReply: Cue = {
  id: 'no-reply',
  why: 'says nobody has answered them',
  evidence: 'reproach',
  weight: 2.1,
  severity: 2,
  marks: ['repeat-contact'],
  emotions: ['frustration'],
  category: 'service-quality',
  phrases: [
    '(no|without|zero|never|any|still no|not a single|without any|lack of) (proper|real|any|single|further|one)? (reply|replies|response|answer|answers|acknowledgement|feedback|resolution|solution|callback|call back|reaction|contact|confirmation|revert|communication|update|updates|help|assistance)',
    "(haven't|didn't|don't|never|not|yet to|have yet to) (heard|hear|received any|have any|have a|received a|get any|got any|get a) ~2 (reply|response|back|anything|anyone|from|word|call|email|message|update)",
    "(you|they|he|she|team|one|but|still|and|just|it|who|bank) (just|still)? (haven't|didn't|don't|never|won't|isn't|not|can't) (even)? (reply|respond|responded|responding|answer|answered|replying|call|called|get back|acknowledged|pick up|return|returned)",
    "(why) (don't) (you) (respond)",
    '(radio silence|complete silence|total silence|deafening silence|only silence|met with silence|just silence|fallen on deaf ears|deaf ears|left on read|been ghosted|tumbleweed)',
    '(ignored|ignoring) (my|me|all|n)',
    '(went) (unanswered)',
  ],
};

export const samples = [
  'There has been no reply from your team.',
  'I have had no response.',
  "I still haven't heard back.",
];

export const passes = ['No reply needed.', 'I have not replied to the survey, sorry.'];
