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
    '(no|without|zero|never|any|still no|not one|not a single|without any|lack of) (proper|real|any|a|single|further|helpful|sensible|email|meaningful|one|human)? (reply|replies|response|responses|answer|answers|acknowledgement|acknowledgment|feedback|resolution|solution|callback|call back|reaction|contact|confirmation|revert|communication|update|updates|help|assistance)',
    "(haven't|didn't|don't|never|not|yet to|have yet to|still to) (yet|ever|even|actually|still)? (heard|hear|received any|have any|have a|received a|get any|got any|get a|got a) ~2 (reply|response|answer|back|anything|anyone|from|word|calls|call|emails|email|messages|message|update)",
    "(you|they|he|she|company|team|support|anyone|anybody|one|yet|but|still|and|service|people|just|it|who|department|bank|airline|hotel|bothered|ever) (have|just|still|even|have still|have even)? (haven't|didn't|don't|never|won't|isn't|not|can't) (yet|ever|even|actually|still|you|bothered to|bother to|be bothered to|been)? (replied|reply|respond|responded|responding|answer|answered|answering|replying|call|called|calling|get back|got back|getting back|contacted|acknowledged|picked up|pick up|return|returned)",
    "(why|when) (haven't|don't|isn't|won't|didn't|are) (you|anyone|anybody|someone|they|nobody) (replied|replying|reply|answered|answer|responded|respond|responding|answering)",
    '(radio silence|complete silence|total silence|deafening silence|only silence|met with silence|just silence|fallen on deaf ears|deaf ears|left on read|been ghosted|tumbleweed)',
    '(ignored|ignoring|unanswered|unreturned|disregarded) (my|our|me|us|all|again|emails|messages|by|calls|tweets|for|every|n|email)',
    '(gone|goes|went|been) (unanswered|ignored|quiet|silent|unresolved|unacknowledged)',
  ],
  samples: [
    'There has been no reply from your team.',
    'I have had no response.',
    "I still haven't heard back.",
  ],
  passes: ['No reply needed.', 'I have not replied to the survey, sorry.'],
};
