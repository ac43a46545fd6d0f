import type { Cue } from '../cue.ts';

export const irony: Cue = {
  id: 'irony',
  why: 'is being ironic',
  evidence: 'reproach',
  weight: 3,
  severity: 3,
  emotions: ['anger'],
  phrases: [
    'oh (brilliant|great|good|lovely|wonderful|fantastic|joy|goodie) ~1 (another|again|the|a)',
    'so glad (i|we) (pay|paid|chose|switched|signed)',
    'living the dream',
    '(thanks|thank|many thanks|thanks so much|thanks a lot|thanks a million|big thanks|thanks again|special thanks) ~3 (for|to) ~3 (nothing|ruining|losing|wasting|leaving|cancelling|ignoring|the delay|no help|not (replying|answering|caring|helping|showing|listening|turning|delivering|responding|telling|letting)|breaking|making me|making us|making my|letting me down|keeping|delaying|stranding|screwing|forgetting|hanging|lying|destroying|messing|killing|overtaking my money|missing|the wrong|another|the broken|bumping|kicking|your incompetence)',
    'thanks (a lot)? (for)? nothing',
    'thanks a (lot|bunch|million) (guys|for|@)',
    '(great|good|nice|excellent|wonderful|brilliant|fantastic|superb|fine|lovely|amazing|terrific|outstanding|stellar|impressive|top|bang-up|cracking|awesome|fabulous|classy) (job|work|going|one|service|move|customer service|support|way|stuff|effort|start|timing|experience|communication|planning) ~4 (losing|cancelling|ruining|delaying|leaving|ignoring|breaking|wasting|forgetting|lost|not|delayed|to lose|to treat|to ruin|to lose a customer|stranding|messing|screwing|again as usual|as usual|as always not|overcharging|charging me|hanging|sending me the wrong|sending the wrong|failing|yet another|missing|crashing|to start the days)',
    "(love|loving|really love|adore|enjoying|absolutely love|just love|loved|enjoy|enjoyed) (how|when|being|waiting|sitting|spending|paying|that|the fact|my n hours|it when|have to|the way|getting|standing|listening) ~6 (never|nobody|don't|isn't|won't|can't|haven't|ignored|ignore|hold|on hold|cancelled|cancel|delayed|delay|lost|lose|broken|crash|crashes|nothing|charged|charge|lied|lie|fail|fails|late|stuck|refuse|wrong|hours|queue|hung|break|breaks|music|extra|tarmac|no)",
    '(great|brilliant|wonderful|fantastic|lovely|perfect|superb|nice|marvellous|excellent|awesome|good) (another|yet another|now|so now|so|just|n hours|service from|no|still) ~3 (delay|delayed|cancelled|hours|on hold|broken|cancellation|down|error|stuck|nothing|lost|not working|outage|no|crashed|late|waiting|wait|failed)',
    '(just|oh|how) (great|brilliant|wonderful|perfect|lovely|fantastic|what|fabulous|marvellous|convenient|helpful|typical) ~3 (another|delay|delayed|cancelled|broken|again|still|nothing|now|no|error|lost|the)',
    'so much for (next-day|next|same-day|guaranteed|express|priority|premium|customer service|prime|on time|being)',
    '(what a|such a) (surprise|shock|treat|joy|pleasure|delight|lovely surprise|wonderful surprise) ~4 (again|no|not|another|late|delayed|broken|still|nobody|nothing|to find|to be|cancelled)',
    '(slow|round of|standing) (clap|applause) (for|to|everyone)',
    '(bravo|congratulations|congrats|kudos|hats off|well done|way to go|gold star|nice one|good one|top marks) ~4 (losing|lost|cancelling|ruining|delaying|ignoring|breaking|wasting|managing to|messing|screwing|worst|managed to|failing|forgetting|charging|for not|you have|delay|delayed|late|again|destroying|on the worst|on losing|leaving|stranding)',
    '(your|so-called|so called|supposed) (so-called|so called|famous|legendary|award-winning|award winning|world-class|world class|premium|express|priority|wonderful|excellent|brilliant|marvellous|amazing|great|fabulous) (customer)? (service|support|delivery|team|helpline|app|system|experts|care|express)',
    '(must be|is it|would be) (nice|too much|so hard|that hard|that difficult|lovely|asking too much|beyond you) (to|to ask|for you|being)',
    '(keep up the|keep up) (good|great|excellent)? (work|bad)? ~2 (losing|and|not)',
    "(good|nice|glad|lovely|great) to (know|see|hear) ~4 (don't|can't|nobody|isn't|won't|not|money|how little|care|value|still|haven't|never|broken|ignored)",
  ],
  samples: [
    'Great job losing my bag.',
    'Thanks for nothing.',
    'Love how nobody answers the phone.',
  ],
  passes: [
    'Great job with the new app, I love it.',
    'Thanks for not charging me for the second bag.',
  ],
};
