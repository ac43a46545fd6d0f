import { primed } from '../text/primed.ts';
import { sentences } from '../text/sentences.ts';
import { isCalm } from './echo-words.ts';
import { factsOf } from './facts.ts';
import { asksToBeTold, indirect, isQuestion } from './indirect.ts';
import type { Situation } from './move.ts';
import { once } from './once.ts';
import { reflect } from './reflect.ts';
import { isLearned, spelled } from './spelling.ts';
import { isGeneral } from './troubles/index.ts';
import { wishOf } from './wish.ts';

/** What they ask of us in their own words, turned to "you"; '' where turning it round is not safe. */
export interface Asked {
  /** Follows "You asked": "whether we can print it again in time", "when it will come". */
  question: string;
  /** A whole clause: "you'd like the fare refunded", "you've asked us to exchange it". */
  wish: string;
  /** Follows "an answer on": the question, or whether we can do what they ask. */
  open: string;
}

const OPENING =
  /^(?:@\w+[,:]?\s+|(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?]{0,25}[,.!]\s+|(?:and|so|but|also|now|ok|okay|basically|honestly|either|if possible|instead|please(?= (?:can|could|would|will) ))\b,?\s+|in (?:the meantime|short|that case),?\s+)+/i;
// True when they wrote it, no longer when we answer.
const PASSING =
  /,?\s*\b(?:today|tonight|tomorrow|asap|right away|immediately|straight away|urgently|please|kindly|just|only|simply|really|at all|as soon as possible|at (?:y?our) earliest convenience|when (?:you|we) (?:get|have) (?:a minute|a moment|time|the chance))\b,?/gi;
const THREAT =
  /,? (?:or (?:else|(?:do|is|are|can|should|will|shall) (?:i|we|it|you|they)|i|i'll|we|we'll|they|it|give|is it)|otherwise|because|since|and if|if not|before i|as i|as we|and (?:honestly |frankly )?(?:i|we|not|tell|let|if)|thanks|thank you|cheers|then)\b.*$|, (?:i|we)\b.*$/is;
// Sticky, as splitting makes it anyway: then it is the same pattern that was primed.
const PARTS =
  /(?:,|;|,? and|,? so|,? but)\s+(?=(?:(?:i|we)(?:'d| would)? (?:want|need|like|expect)|please|let (?:me|us) know|tell (?:me|us)|(?:can|could|would|will) (?:you|somebody|someone|i|we)|(?:when|where|what|how|who) (?:is|are|am|can|do|will|should|pays)|(?:is|are|do|can|will) (?:there|any|it|they|the|i|we|you|my))\b)/iy;
const SHORTEST = 10;
// Who writes on without a stop is answered, and not turned round.
const LONGEST_READ = 400;
const SHORTEST_DEED = 9;
const LONGEST = 125;

const DO_IT =
  /^(?:(?:please |kindly )|(?:can|could|would|will) (?:you|somebody|someone|anybody|anyone)(?: please| kindly| possibly)? |(?=(?:give|send|refund|replace|return|collect|exchange|cancel|correct|remove|repair|deliver|let me|let us|pay) ))((?!not\b|note\b|help\b|do\b|be\b|don't|sort\b|answer\b|reply\b|respond\b|call\b|ring\b|phone\b|tell\b|look\b|advise\b|see\b|find attached|get in touch|get back|forgive|excuse|think\b|bear|send my|pass on|accept|imagine|say\b|explain\b|have\b(?! some(?:body|one))|stop\b|fix (?:it|this)$)[a-z]+) (.+)$/i;
const HAVE_IT = /^(?:can|could|may) (?:i|we) (?:please )?(?:have|get) (.+)$/i;
const WANT =
  /^(?:(?:all )?(?:i|we)(?:'d| would|'m| am|'re| are)? )?(?:just |only |really |simply |much |still )?(like|want|need|expect|prefer|asking for|demand|require|ask for) (?!(?:better|more|that|nothing|it in writing$|answers?$|an answer$|i|we|it'?s|this is|he|she|they|you(?! to\b)|my (?:boy|girl)?friend|a friend)\b)(?:is )?(?!to (?:complain|say|be|make|know|understand|hear|express|raise|report|point|speak|talk|leave|think|believe|draw)\b)(.+)$/i;
const RATHER = /^(?:i|we)(?:'d| would) rather (.+)$/i;
const KEEPS: Readonly<Record<string, string>> = {
  need: 'you need',
  prefer: "you'd prefer",
};

const bare = (clause: string): string => clause.replace(PASSING, '').replace(/\s+/g, ' ').trim();

/** "You" who is to do something: "I want you to collect it" as "you'd like us to collect it". */
const toUs = (rest: string): string =>
  reflect(rest.replace(/^you to /i, 'your people to ')).replace(/^our people to /, 'us to ');

const GRATEFUL =
  /^(?:i|we)(?:'d| would) (?:be (?:very |so |most )?(?:grateful|glad|happy|pleased)|appreciate it) if (.+)$/i;
const THEY_DO =
  /^(?:you|some(?:body|one)|any(?:body|one)) (?:could|would|can|will) (?:please |kindly )?(?!not\b)([a-z]+) (.+)$/i;

const wished = (plain: string): { wish: string; deed: string } => {
  const [, grateful = ''] = GRATEFUL.exec(plain) ?? [];
  const [, does = '', what2 = ''] = THEY_DO.exec(grateful) ?? [];
  if (does) {
    const deed = bare(reflect(`${does} ${what2}`));
    return { wish: `you've asked us to ${deed}`, deed };
  }
  if (grateful) return { wish: `you'd be grateful if ${reflect(grateful)}`, deed: '' };
  const have = HAVE_IT.exec(plain)?.[1];
  if (have) return { wish: `you'd like ${reflect(have)}`, deed: '' };
  const [, verb = '', rest = ''] = primed(DO_IT).exec(plain) ?? [];
  const deed = bare(reflect(`${verb.toLowerCase()} ${rest}`));
  if (deed.length >= SHORTEST_DEED) {
    return { wish: `you've asked us to ${deed}`, deed };
  }
  const rather = RATHER.exec(plain)?.[1];
  if (rather) return { wish: `you'd rather ${reflect(rather)}`, deed: '' };
  const [, want = '', what = ''] = primed(WANT).exec(plain) ?? [];
  // "I like the colour" wants nothing.
  if (!what || /^(?:(?:i|we) )?(?:just |really |only )?like\b/i.test(plain))
    return { wish: '', deed: '' };
  return { wish: `${KEEPS[want.toLowerCase()] ?? "you'd like"} ${toUs(what)}`, deed: '' };
};

// "My money back" has its sum in another sentence.
const MONEY = /^you'd like (?:your money back|(?:a|my|your) (?:full )?refund)$/i;

const isSafe = (clause: string, isPublic: boolean): boolean =>
  clause.length >= SHORTEST &&
  clause.length <= LONGEST &&
  !/[?!:;"“\n[\]]/.test(clause) &&
  !(isPublic && /\d/.test(clause)) &&
  !/\p{Lu}{4,}|\d{6,}/u.test(clause) &&
  isCalm(clause);

const plainOf = (sentence: string): string =>
  spelled(sentence.replace(/’/g, "'"))
    .replace(/\bitll\b/gi, 'it will')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[?!.,\s]{1,40}$/, '')
    .replace(primed(OPENING), '')
    .replace(primed(THREAT), '')
    .trim();

const both = (one: string, other: string): string => {
  if (!one || !other) return one || other;
  return one.length + other.length < LONGEST
    ? `${one.replace(/, and (?=wh|how)/, ', ')}, and ${other}`
    : one;
};

const collect = (situation: Situation): Asked => {
  const { fresh } = factsOf(situation);
  const isPublic = situation.conversation.public;
  const onX = situation.conversation.site === 'x';
  const found: Asked = { question: '', wish: '', open: '' };
  const keep = (clause: string): string => {
    const kept = bare(clause);
    return isSafe(kept, isPublic) ? kept : '';
  };
  for (const { start, end } of sentences(fresh)) {
    const raw = fresh.slice(start, end);
    if (raw.length > LONGEST_READ || isLearned(raw)) continue;
    for (const part of raw.split(primed(PARTS))) {
      const plain = plainOf(part);
      const told = asksToBeTold(plain);
      const { wish, deed } = told ? { wish: '', deed: '' } : wished(plain);
      if (wish && keep(wish)) {
        found.wish ||= keep(wish);
        if (deed) found.open ||= `whether we can ${deed}`;
      } else if (told || isQuestion(part, plain, onX || raw.trimEnd().endsWith('?'))) {
        found.question = both(found.question, keep(indirect(plain)));
      }
    }
  }
  const named = MONEY.test(found.wish) ? wishOf(situation)?.want : undefined;
  if (named) found.wish = `you'd like ${named}`;
  found.open = found.question || found.open;
  return found;
};

/** What they ask for and want to know. */
export const askedOf = once(collect);

/** Something is asked, and nothing is told that went wrong: "do you still serve a vegan meal?" */
export const isMereQuestion = (situation: Situation): boolean => {
  const { echo, trouble } = factsOf(situation);
  return (
    situation.reading.kind === 'problem' &&
    echo.length === 0 &&
    isGeneral(trouble) &&
    askedOf(situation).question !== ''
  );
};
