import { primed } from '../text/primed.ts';
import { isLearned, spelled } from './spelling.ts';

// "Hi team, so I ordered": what comes before the matter.
const OPENING =
  /^(?:@\w+[,:]?\s+|(?:hi|hello|hey|hiya|g'day|dear|good (?:morning|afternoon|evening))(?: (?:there|team|all|sir or madam|sirs?|madam))?[,!.:]\s*|(?:so|and|but|well|also|anyway|honestly|basically|actually|unfortunately|sadly|look|ok|okay|right|sorry),?\s+|i(?:'m| am) (?:writing|contacting you|emailing)(?: to you)? (?:because|as|to (?:say|tell you|let you know|complain|report) that)\s+|just a (?:note|line) to say(?: that)?\s+|not trying to be awkward but\s+|dear [^,.!?\n]{2,40},\s+|(?:order|ref|reference|booking|invoice|account|ticket|case)(?: no\.?| number)? ?#?[\w-]*\d[\w-]*:\s+|he+y+a?\b[,!]?\s+|(?:omf?g|wtf|ffs|lol|argh+|jeez|oi|yo)\b[,!.]*\s+|most of it (?:went|was) (?:okay|ok|fine|well|good),? but\s+|(?:(?:just a |one |only )?(?:small|quick|little|wee) (?:thing|one|note|question|snag)|me again)[:,.]\s*)+/i;
// What they feel about it; it is not for us to say back, and some of it is no way for us to speak.
const WEIGHT =
  /\s*,?\s*\b(?:honestly|literally|absolutely|actually|clearly|obviously|really|simply|basically|totally|bloody|frankly|of course|fair enough|to be honest|lol|tbh|now)\b,?/gi;
// True when they wrote it, no longer when we answer.
const ITS_DAY =
  /\s*\b(?:(?:since|from|until|as of|early|late|earlier) )?(?:yesterday|today|last night|this (?:morning|afternoon|evening))\b/gi;
// "Since about 6 this morning" stays a time of day.
const AT_AN_HOUR = /(\d(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?) this (morning|afternoon|evening)\b/gi;
const ASIDE = /\s?\([^()]{0,160}(?:[£$€]|\b(?:i|i've|i'm|me|my|we|our|you|your)\b)[^()]{0,160}\)/gi;
const TAIL = /\s+[-–—]\s+.*$/s;
const NAMED_DAY =
  /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)\b/g;
const SUBJECTLESS =
  /^(?:(?:returned|ordered|bought|paid|booked|cancelled|took|waited|spent|tried|called|rang|emailed|phoned|locked out|charged|flew|filed|reported|went|sent|drove|moved|stayed|chased|messaged|had|got|received|asked|complained|signed up|requested|opened|contacted) (?!\d)|no (?!one\b|longer\b|more\b|massive\b|big\b|great\b|drama\b|rush\b|hurry\b|worries\b|problem\b|need\b)|(?:still |also )?been \w+ (?:days|weeks|months|hours|years)\b)/i;
const ASKS =
  /\s+(?:is there any(?:thing)?|can you|could you|any chance|what can|so can|when will)\b.*$/is;

const BLAMED = /,? (?:and|so|then) (?:i|we) (?:missed|forgot|failed|overlooked)\b.*$/is;
const THINGS =
  /^(?:(?:card|account|order|parcel|package|phone|router|delivery|flight|train|booking|payment|tv|telly|boiler|heating|van|car|shower|lift|app|website) (?=is\b|has\b|keeps\b|\w+(?:ed|en)\b|not\b|never\b|still\b)|bank (?=says|said|shows|tells|told))/i;
const OUR_THINGS =
  /^(?:ticket |cash |card |coffee |vending )?(?:machines?|inspector|driver|guard|engineer|reader|barrier|bus|tram|lift|receptionist|courier) (?=at\b|in\b|on\b|from\b|has\b|is\b|was\b|then\b|never\b|just\b|ate\b|took\b|left\b|\w+ed\b)/i;
const NTH = /^(?=(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) (?:time|day|week|month|one)\b)/i;
const WANTS_TO_KNOW =
  /^(?:i|we)(?:'d| would| am| are|'m|'re)? (?:like|want|writing) to (?:ask|know|understand) (?=why\b|how\b|what\b|where\b|when\b|who\b)/i;
const DAD =
  /(?<!\b(?:my|your|her|his|our|their|late|elderly) )\b(?:Dad|Mum|Mom|Mam|Gran|Nan|Granny|Grandad|Grandma)\b/g;
const LEAST_KEPT = 20;

// "pool pump you put in": written in haste, without its article.
const BARE =
  /^(?!(?:the|my|our|an?|this|that|these|those|your|what|when|which|who|everything|all|one|i|we)\b)(?=(?:[a-z]+ ){1,2}you (?:put in|fitted|installed|sent|sold|delivered|made|built)\b)/i;

const EACH = /^(each(?: one| of them)?) (\w+ed by)\b/i;

// Who they are stays with them; what hangs on it is said: "I am 79 and the alarm works through it".
const AGED =
  /^(?:i'm|i am|we are) (?:nearly |over |almost )?\d{2}(?: years old)? and (?=the\b|my\b|our\b|i have\b|i cannot\b|i can't\b)/i;
// "Stood outside with three mates and your app won't load": the second half is the matter.
const WHERE_THEY_ARE =
  /^(?:stood|standing|sat|sitting|stuck|waiting|here)\b[^.!?]{0,60}? and (?=(?:your|you|the|my|it|nobody|no one|there)\b)/i;
// What follows a colon is a code or a list.
const AFTER_COLON = /^(.{25,}?): .*$/s;

const withSubject = (text: string): string => {
  if (EACH.test(text)) return text.replace(EACH, '$1 was $2');
  if (BARE.test(text)) return `the ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (WANTS_TO_KNOW.test(text)) return text.replace(WANTS_TO_KNOW, 'I ask ');
  if (primed(OUR_THINGS).test(text)) return `the ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (primed(THINGS).test(text))
    return `my ${text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`;
  if (NTH.test(text))
    return text.replace(/^./, (letter) => letter.toLowerCase()).replace(NTH, 'this was the ');
  if (!SUBJECTLESS.test(text)) return text;
  const past = text.charAt(0).toLowerCase() + text.slice(1);
  if (/^(?:still |also )?been /.test(past)) return `it has ${past}`;
  if (past.startsWith('no ')) return `I've had ${past}`;
  return /^(?:locked|charged)/.test(past) ? `I've been ${past}` : `I ${past}`;
};

/** The matter of a sentence, without its opening, its weight and its stop. */
export const cleaned = (raw: string): string => {
  const bare = spelled(raw.replace(/’/g, "'"))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(primed(OPENING), '')
    .replace(AGED, '')
    .replace(/^you(?:'ve| have)? sent (?:me|us) (?=(?:an?|another) (?:\w+ )?reminder\b)/i, 'I had ')
    .replace(WHERE_THEY_ARE, '')
    .replace(AFTER_COLON, '$1')
    .replace(ASIDE, '')
    .replace(/,? (?:many )?(?:thanks|thank you)(?: (?:very|so) much)?(?=,|$)/gi, '')
    .replace(/\b(was|were) here\b/gi, '$1 with me')
    .replace(/\b(?:yesterday|today|tonight|this morning)'s\b/gi, 'the')
    .replace(/\bfor the (second|third|fourth|fifth|sixth) time\b/gi, 'a $1 time')
    .replace(DAD, (dad) => `my ${dad.toLowerCase()}`)
    .replace(/\byou (?:blokes|guys|folks|lads|people)\b/gi, 'you')
    .replace(/\p{Extended_Pictographic}\ufe0f?/gu, '');
  const head = bare.replace(TAIL, '').replace(ASKS, '').replace(primed(BLAMED), '');
  return withSubject(
    (head.length >= LEAST_KEPT ? head : bare)
      .split(/(["“][^"”]*["”])/)
      .map((part, index) =>
        index % 2 === 1
          ? part
          : part.replace(AT_AN_HOUR, '$1 that $2').replace(WEIGHT, '').replace(ITS_DAY, ''),
      )
      .join('')
      .replace(NAMED_DAY, (day) => day.charAt(0).toUpperCase() + day.slice(1))
      .trim()
      .replace(/[\s.!?,;:]{1,40}$/, '')
      .replace(/^[\s,]+/, '')
      .replace(/,? and (?:again|once more|now)$/i, ''),
  );
};

const NOT_SAID_BACK: readonly RegExp[] = [
  /^(?:no|yes|nope)\b,/i,
  /\b(?:by law|legal\w*|my rights)\b/i,
  /^(?:ordered|bought|paid|promised) .*\d/i,
  // A wish, a feeling, an order or a threat is answered, not said back.
  /^(?:please|kindly|answer|reply|send|give|tell|call|sort|fix|get|stop|cancel|refund|either|if|unless|can|could|would|will|how|why|what|who|is|are|do|does|did|cheers|thanks|thank|regards|great|nice|well done|congrat\w*)\b/i,
  /^(?:i|we)(?:'d| would|'m| am| will|'ll| shall)? (?:want|wanted|like|love|need|demand|require|expect|writing|hope|think|feel|felt|wonder|assume|suppose|wish|believe|know|guess|trust|going to|done|sorry|so sorry|beyond|worried|scared|furious|livid|fuming|angry|appalled|disgusted|disappointed|upset|shall|will)\b/i,
  /^(?:i|we) (?:will|shall|don't|do not|can't|cannot) (?:be|want|know|think|care|believe|understand|take)\b/i,
  /^(?:i|we) (?:quite |do )?understand\b/i,
  // Who they are is for them to say.
  /^(?:i'm|i am|my (?:mother|father|mum|dad|husband|wife|son|daughter) is) (?:nearly |almost |only )?(?:\d{1,3}\b|(?:an?|the) (?!lot\b))/i,
  /\b(?:is|was) always (?:such )?an?\b/i,
  /\b(?:not|no) (?:how|way) (?:to (?:treat|run|speak|talk)|you treat)\b/i,
  // A piece of a sentence, of which only they know what it is about.
  /^(?:stuck|gone|broken|dead|worse|same|lasted|works|worked|turned out|came|arrived|still (?:no|not|nothing|waiting))\b/i,
  /^(?:my|our) (?:solicitor|lawyer|next step)\b/i,
];

const NOT_CALM: readonly RegExp[] = [
  // In the present it would be a threat of ours.
  /\bcharge (?:me|us) (?:an?|the|for)\b/i,
  // Anger, scorn and what nobody wants read back to them.
  /\b(?:idiots?|morons?|clowns?|useless|stupid|pathetic|joke|disgrac\w*|disgust\w*|ridiculous|shambl\w*|shock\w*|appalling|awful|terrible|horrible|worst|rubbish|crap|damn|hell|bullsh\w*|sh[i*]t\w*|f[u*][c*][k*]\w*|wtf|scam\w*|fraud\w*|thie[fv]\w*|liars?|lied|lying|lies|steal\w*|stole\w*|rip ?off|robb\w+|cheat\w*|incompeten\w*|insult\w*|brain dead|you lot|you people|you guys|swore blind|cheers|lovely|brilliant|fantastic|like a king|funny|reflex|cried|tears|crying|ashamed|die[ds]?|death|passed away|funeral|suicid\w*|nuisance|bother)\b/i,
  /\b(?:tomorrow|tonight|next (?:week|month|weekend)|right away|asap|sort it|please|ombudsman|regulator|watchdog|solicitor|lawyer|court|sue|trading standards|environmental health)\b/i,
  // Words we would be flagged for.
  /\b(?:policy|policies|at least|need(?:s|ed)? to|ha(?:s|ve) to|must|obvious\w*|clearly|simply|everyone knows|take it or leave|told you|already told|calm down|(?:i|we|you) should(?: have)?|advice)\b/i,
  // Told by us it would be a dismissal.
  /\b(?:nobody|no one|none of|no-one)(?: else)?(?: has| had| have)?(?: ever)? (?:mentioned|reported|complained|noticed|said)\b/i,
  // Told by us it would be blame.
  /\b(?:i|we) (?:missed|forgot|failed|neglected|misread|overlooked|should have|could have)\b/i,
  // Nobody's business but theirs.
  /@|https?:|www\.|\d[\d ]{8,}/,
  /\b(?:says|said|say) (?:everything is|it's) fine\b/i,
];

const VERB =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|came|come|comes|got|get|left|broke|said|says|went|gave|give|gives|told|took|take|sent|keeps?|kept|stood|sat|fell|lost|won|rang|paid|bought|made|found|stays?|makes?|shows?|stops?|works?|leaks?|smells?|opens?|closes?|hums?|beeps?|rattles?|flickers?|clicks?|drips?|lets|costs|whistles|charges?|cost|costs|went|stopped|[a-z]+ed|[a-z]+ing|[a-z]{3,}s (?:out|off|up|down|every|each|the|my|all|no|only|nothing))\b|n't\b|'(?:s|m|ve|re|d)\b/i;
const SHOUTED = /\b\p{Lu}{4,}\b|\b\p{Lu}{2,}\b[ ,]+\p{Lu}{2,}\b/u;
const SHORTEST = 15;
const LONGEST = 165;
const LONGEST_IN_PUBLIC = 110;
// Sums, codes and long numbers are nobody else's business; "40 minutes" is what they told everybody.
const PRIVATE =
  /[£$€]|\d{3}|\b[A-Z]+-?\d|\d[A-Z]|\b\d{1,3}[./-]\d{1,2}[./-]|\b(?:order|booking|account|ref|quid|euros?|pounds?|dollars?)\b.*\d|\d.*\b(?:quid|euros?|pounds?|dollars?)\b/;

const BREAK = /, (?:and|but|so|which|because|although) |; /g;
const SHORTEST_CUT = 60;

/** A sentence too long to say back, up to a place where it may end. */
export const cut = (said: string): string => {
  if (said.length <= LONGEST) return said;
  const ends = [...said.matchAll(BREAK)].map(({ index }) => index);
  const end = ends.findLast((at) => at <= LONGEST && at >= SHORTEST_CUT);
  return end === undefined ? said : said.slice(0, end);
};

/** Nothing in it is anger, scorn, blame, a threat or nobody's business but theirs. */
export const isCalm = (said: string): boolean =>
  !NOT_CALM.some((reason) => primed(reason).test(said));

/** Whether a sentence can be said back without a blush: told calmly, about the matter, whole. */
export const isSayable = (raw: string, said: string, isPublic: boolean): boolean => {
  if (said.length < SHORTEST || said.length > (isPublic ? LONGEST_IN_PUBLIC : LONGEST))
    return false;
  if (/[?]\s*$/.test(raw.trim()) && !/\?\?/.test(raw)) return false;
  if (/[?!:\n]/.test(said) || SHOUTED.test(said) || (isPublic && PRIVATE.test(said))) return false;
  if (said.split(' ').length < 4 || !primed(VERB).test(said)) return false;
  return (
    !isLearned(said) && isCalm(said) && !NOT_SAID_BACK.some((reason) => primed(reason).test(said))
  );
};

const SMALL = new Set(
  `i i'm i've i'd we we've we're you you've you're my our your the a an it it's there this that these those he she
  they when after before since although while as at in on from for with every each all both some several many most
  half part one two three four five six seven eight nine ten no not nobody nothing none someone another his her
  their its because despite yesterday twice once only even instead neither`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether its first word is a small one that only began a sentence, or may be a name. */
export const startsOn = (said: string, all: string): 'small' | 'name' => {
  const first = /^[\p{L}'-]+/u.exec(said)?.[0] ?? '';
  if (first === '') return 'name';
  if (SMALL.has(first.toLowerCase()) || first === first.toLowerCase()) return 'small';
  return all.includes(` ${first.toLowerCase()}`) ? 'small' : 'name';
};
