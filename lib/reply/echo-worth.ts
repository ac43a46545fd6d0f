import { primed } from '../text/primed.ts';
/** Words of something that went wrong. */
export const WRONG =
  /\b(?:not|never|no|nobody|nothing|none|wrong|broken?|broke|cracked|smashed|damaged|dropped|faulty|dead|missing|late(?! (?:wife|husband|mother|father|mum|dad|son|daughter|brother|sister|nan|gran))|lost|stop(?:ped|s)|failed|fell|leak\w*|flak\w*|dip|hole|refus\w+|cancel+ed|blocked|locked|banned|charged|charges|taken|still|again|waited|warped|bent|torn|stained|twice|three times|without|instead|only (?!a\b|have\b|had\b|wanted\b|want\b|got\b)|empty|cold|orange|mould|mud\w*|whistles|headache|invalid|timing out|gone|fake|promised|waiting|been moved|was moved|been changed|postponed|two (?:payments|charges|bills|invoices)|full amount|leaves? out|left out|allergic|turned down|rejected|moved (?:me|my|our|it)|quoted|ruined|another (?:family|customer|person|man|woman)|someone else|wiped|rude\w*|delay\w*|overdue|flicker\w*|crash\w*|collapsed|snapped|burst|freez\w*|noisy|dirty|filthy|racket|penalty|error|fault|should have (?:been|come|arrived|had)|(?:had|was|were|found) (?:\w+ ){1,3}in (?:it|them)|too (?:short|long|small|big|large|tight|loud|late|hot|cold)|swollen|welts|rash|different (?:model|one|size|colour|shades|floors?))\b|n't\b/i;
const OURS = /\b(?:you|your|you've|u)\b/i;
// What they say we did is the heart of it.
const WE_DID =
  /^(?:you(?:'ve| have)? (?!are\b|were\b|can\b|could\b|will\b|would\b|should\b|may\b|might\b|have\b|must\b|do\b|did\b|know\b)\w+|your (?!\w+ (?:is|are|was|were|says?)\b)(?:\w+ ){1,2}\w+ed\b)/i;
const OUR_PEOPLE =
  /\b(?:the|your|a|one of your) (?:\w+ )?(?:driver|rider|engineer|technician|fitter|plumber|conductor|guard|receptionist|waiter|waitress|nurse|adviser|agent|surveyor|crew|staff|colleague|salesman|manager|assistant|rep|representative|lady|man|lad|courier)\b[^.!?\n]{0,120}\b(?:me|my|us|our|him|her)\b/i;
const TO_THEM = /^(?:i|we) (?:was|were|have been|had been) (?:sold|promised|quoted|charged)\b/i;
const GOODS = /\b(?:ordered|bought|booked|paid|signed up|returned|received|picked up|stayed)\b/i;

// What it led to: the day lost, the money spent, the door they stood before.
const LED_TO =
  /\b(?:missed (?:the|my|our|her|his|their|a|an)|had to (?:buy|pay|take|sleep|cancel|borrow|hire|walk|wait|drive|go|use|stand|leave|sit|carry|book|throw|wash|queue|spend)|(?:has |have |it )?cost (?:me|us|him|her)|lost (?:a|my|our|two|three|the)|ruined|(?:off|away from) (?:work|school)|(?:can't|cannot|couldn't|could not|unable to) (?:work|use|sleep|cook|wash|sell|open|pay|trade|go|get|drive|see|hear|walk)|\d+ (?:degrees|people|hours|customers|guests)|(?:an?|the) (?:extra|new|second) \w+ cost|out of pocket|stopped (?:going|sleeping|wearing|eating)|(?:have|has|had|with|got) no (?:heating|hot water|water|power|car|phone|way)|rent|wages|alarm|pendant|oxygen|insulin|inhaler|medic\w+|interview|exam|funeral|school|hospital)\b/i;

export const ledTo = (text: string): boolean => primed(LED_TO).test(text);

export const isOurDoing = (text: string): boolean =>
  primed(WE_DID).test(text) || primed(OUR_PEOPLE).test(text) || TO_THEM.test(text);

/** How much a sentence says of the matter: the higher, the sooner it is said back. */
export const worthOf = (raw: string, isIssue: boolean): number =>
  (isIssue ? 3 : 0) +
  (primed(WRONG).test(raw) ? 2 : 0) +
  (OURS.test(raw) ? 1 : 0) +
  (isOurDoing(raw) ? 3 : 0) +
  (GOODS.test(raw) ? 1 : 0) +
  (raw.length >= 40 ? 1 : 0);

// What begins with one of these leans on the sentence before it.
const LEANS =
  /^(?:(?:it|it's)(?! (?:has been|had been|been|took|is now|was the)\b)|he|she|they|this(?! (?:was the|season|year|week|month|summer|winter|spring|autumn|time)\b)|that|these|those|then|since then|which)\b/i;
// "The left one whistles": of what, the sentence before says.
const OF_WHAT =
  /^the (?:left|right|other|first|second|third|new|old|same|next|last|latest|biggest|small|wrong) ones?\b/i;
// "I have told you twice": of what, the sentence before says.
const REMINDS =
  /^(?:i|we) only (?:know|knew|found|noticed)\b|^(?:i|we)(?: have|'ve)? (?:told|asked|rang|rung|phoned|called|emailed|e-mailed|written|wrote|chased|took)\b.{0,40}$/i;
const OBJECT =
  /(?<!\b(?:and|but|that|when|because|as|if|although|while|since|so|then|or|where|before|after|until|is|was)) \b(?:it|him|them)\b(?! (?:is|was|has|had|will|would|took|takes)\b)/i;
const NAMED =
  /\b(?:the|an?|my|our|your|his|her|their|this|these|two|three|four|five|six|\d+) \p{L}/iu;
/** "I changed it in March": the sentence before says what. */
const pointsBack = (said: string): boolean => {
  const at = OBJECT.exec(said)?.index ?? -1;
  return /\bsa(?:id|y) so\b/i.test(said) || (at > 0 && !primed(NAMED).test(said.slice(0, at)));
};

/** It cannot be told without the sentence before it. */
export const leans = (said: string): boolean =>
  primed(LEANS).test(said) || OF_WHAT.test(said) || primed(REMINDS).test(said) || pointsBack(said);
