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
    '(no|without|zero|never|any|still no|not one|not a single|without any|lack of) (proper|real|any|a|single|further|helpful|sensible|email|meaningful|one|human)? (reply|replies|response|responses|answer|answers|acknowledgement|acknowledgment|feedback|resolution|solution|callback|call back|reaction|word|contact|confirmation|revert|communication|update|updates|help|assistance) (from|to|at all|yet|so far|since|whatsoever|and|in|have|was|came|for|after|as|as yet|nor|still|or|till|until|on|received)?',
    '(nobody|no one|no-one|none) (of you|of them|there|at your|have|is|ever|even|seems|from|in)? (to|bothered to|have|even|ever|able to|your|team|company|is)? ~3 (answered|answers|answering|answer|replied|replies|reply|responded|responds|respond|called|calls|got back|gets back|contacted|contact|picks|picked|picking|help|helped|cares|care|knows|know|written|wrote|rang|listened|acknowledged|following)',
    "(haven't|didn't|don't|never|not|yet to|have yet to|still to) (yet|ever|even|actually|still)? (heard|hear|received any|have any|have a|received a|get any|got any|get a|got a) ~2 (reply|response|answer|back|anything|anyone|from|word|calls|call|emails|email|messages|message|update)",
    "(you|they|he|she|company|team|support|anyone|anybody|one|yet|but|still|and|service|people|just|it|who|department|bank|airline|hotel|bothered|ever) (have|has|just|still|even|have still|have even)? (haven't|didn't|don't|never|won't|isn't|not|can't) (yet|ever|even|actually|still|you|bothered to|bother to|be bothered to|been)? (replied|reply|respond|responded|responding|answer|answered|answering|replying|call|called|calling|get back|got back|getting back|contacted|acknowledged|picked up|pick up|return|returned) ~2 (me|us|my|the|your|yet|to|back|phone|calls|emails|email|messages|since)?",
    "(can't|didn't|never) (get through|got through|get hold|reach) (to|of)? (anyone|anybody|you|a|the|someone|your|on|by)?",
    "(why|when) (haven't|don't|isn't|won't|didn't|are) (you|anyone|anybody|someone|they|nobody) (replied|replying|reply|answered|answer|responded|respond|responding|answering)",
    '(radio silence|complete silence|total silence|deafening silence|only silence|met with silence|just silence|fallen on deaf ears|deaf ears|left on read|been ghosted|tumbleweed)',
    '(ignored|ignoring|unanswered|unreturned|disregarded) (my|our|me|us|all|again|emails|messages|by|calls|tweets|for|every|n|email)?',
    '(gone|goes|went|been) (unanswered|ignored|quiet|silent|unresolved|unacknowledged)',
    '(answer|pick up|return|reply to|respond to|check|read) (the|your|my|our|to my) (damn|bloody|fucking|phone|phones|call|calls|email|emails|dm|dms|message|messages|tweets|tweet|telephone)',
    "(can't|impossible to|no way to|trying to|tried to|try to) (get through|reach|get hold of|speak to|talk to|contact|get in touch|get an answer|get hold) (to)? (anyone|anybody|a human|a person|someone|you|a real|customer|your|support|an agent|by|on|the|us)?",
    '(automated|generic|canned|copy and paste|copy-paste|standard|template|scripted|bot|copy-and-paste|auto|stock) (reply|replies|response|responses|answer|answers|email|emails|message|messages)',
  ],
  samples: [
    'Nobody has replied to my e-mail.',
    'I have had no response.',
    "I still haven't heard back.",
  ],
  passes: ['No reply needed.', 'I have not replied to the survey, sorry.'],
};
