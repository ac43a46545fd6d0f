import { primed } from '../text/primed.ts';
/** A noun a sentence can be built with: "the lamp", "your lamp", "it". */
export interface Thing {
  noun: string;
  plural: boolean;
}

// What detecting may call an item and a sentence cannot use as the customer's product.
const NOT_A_THING = new Set(
  `order orders parcel package refund money account service support team company email e-mail message reply
  problem issue complaint time day week month one thing things it them this that someone anyone people person
  agent manager nothing something everything anything answer help way card bank invoice bill payment charge
  subscription membership plan website app site delivery item items product products stuff goods box driver
  courier technician engineer plumber installer man woman lady guy rep representative staff operator assistant
  boss son daughter wife husband mother father mum mom dad child children kid kids baby friend family dog cat
  hand internet broadband wifi flight train hotel room booking reservation hold phone call line link code
  password price discount voucher system process experience advice fact whole same other rest first second
  last next only most part parts tracking shipment replacement customer post mail address door house home
  store shop work job idea truth point reason end start night morning evening year past two three four five
  also still never just already who which what where when why how if and or but so not no yes is are was were
  be been has have had do does did will would can could should may might you we they he she your our their
  flicker flickering leak leaking crack buzz buzzing hum noise smell stain hole scratch dent glitch bug
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday euro euros pound pounds dollar dollars quid pence cents
  book books office text texts extra moved somewhere else claim frame result results cleaner waiter tutor
  lot number date times days weeks months hours minutes hour minute fault error mistake apology apologies
  response trouble mess inventory contract statement quote survey letter photo picture reminder form document receipt screenshot video link`
    .split(/\s+/)
    .filter(Boolean),
);
const isNoThing = (word: string): boolean =>
  NOT_A_THING.has(word) || NOT_A_THING.has(word.replace(/s$/, ''));

const SINGULAR_S = /(?:ss|us|is|lens|canvas|gas|series)$/i;

/** The customer's words for their product as a plain noun, or null where we could mangle it. */
export const itemOf = (words: string, all: string): Thing | null => {
  const noun = words
    .trim()
    .replace(/[.,!?;:]+$/, '')
    .replace(
      /^(?:(?:the|an?|my|your|our|this|that|these|those|new|brand new|brand-new|two|three|some|wrong|faulty|broken|damaged|defective|bloody|damn|stupid) )+/i,
      '',
    );
  if (!/^[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+){0,3}$/u.test(noun)) return null;
  if (noun.length < 3 || noun.length > 40) return null;
  if (/^\d+$/.test(noun) || (noun === noun.toUpperCase() && noun.length > 5)) return null;
  const parts = noun.split(' ');
  if (parts.some((part) => isNoThing(part.toLowerCase()))) return null;
  const last = parts.at(-1) ?? noun;
  const plural = /s$/i.test(last) && !SINGULAR_S.test(last);
  // Shouted or sentence-initial words lose their capital where the customer also writes them small.
  const small = noun.toLowerCase();
  return { noun: all.includes(` ${small}`) ? small : noun, plural };
};

// Latin letters by their range: a class of all letters takes a tenth of a second to compile.
const NOUN = "((?:[a-zÀ-ɏ'’-]{2,20} ){0,2}?[a-zÀ-ɏ'’-]{3,20})";
// In "the chairs for our conference have not come" it is not the conference that failed.
const WHOSE = '(?:my|the|this|our|these|those|your)';
const OWN = `(?<!\\b(?:for|in|at|to|into) )\\b${WHOSE}`;
const BETWEEN =
  "(?: (?:still|just|already|has|have|had|never|hasn['’]t|haven['’]t|not|did|didn['’]t|do|does|doesn['’]t|don['’]t|won['’]t|will|is|are|was|were|suddenly|completely|inside|also|seems?|to|last|week|month|yesterday|i|we|you|ordered|bought|received|sent|me|us)){0,8}";
const FAILS =
  '(?:stopped|arrived?|come|came|turn(?:ed)? up|broke|broken|failed|died|caught|exploded|leak(?:s|ing|ed)?|work(?:s|ing|ed)?|faulty|defective|damaged|smashed|cracked|delivered|overheats|burn(?:ed|t)|close|fits?|fell|packed up|collapsed|switch on|turn on|start|crash(?:es|ed)?|too (?:small|big|large|tight|short|long)|snapped|keeps|kept|heats?|charges?)\\b';

// The nouns customers put where only their product can stand.
const PLACES: readonly RegExp[] = [
  new RegExp(
    `${OWN} ${NOUN} (?:that |which )?(?:i|we) (?:just |recently )?(?:bought|ordered|purchased|got|received)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:i|we) (?:have |just |recently )?(?:received|bought|ordered|purchased) ${WHOSE} ${NOUN}(?=[.,!?;\\n]|$| (?:on|from|in|at|last|which|that|and|but)\\b)`,
    'i',
  ),
  new RegExp(
    `${OWN} ${NOUN} (?:that |which )?you(?:r \\w+)? (?:fitted|installed|sent|delivered|sold|built|laid|hung|repaired)\\b`,
    'i',
  ),
  new RegExp(
    `\\border(?:ed)?\\b[^.!?\\n]{0,80}? for (?:an?|the|my) ${NOUN}(?=[.,!?;\\n]|$| (?:and|on|from|which|that|but)\\b)`,
    'i',
  ),
  new RegExp(
    `${OWN} ${NOUN} (?:is|are|was|were)[^.!?\\n]{0,20} too (?:small|big|large|tight|short|long)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:quality|state|condition) of ${WHOSE} ${NOUN} (?:is|was|are|were)\\b`, 'i'),
  new RegExp(`${OWN} ${NOUN}${BETWEEN} ${FAILS}`, 'i'),
  new RegExp(
    `\\b(?:waiting|waited)\\b[^.!?\\n]{0,40}? for (?:my|the|our) ${NOUN}(?=[.,!?;\\n]|$| (?:since|from|to|that|which|and|i)\\b)`,
    'i',
  ),
  new RegExp(
    `\\b(?:love|loves|loving|loved|like|enjoy|enjoying|happy with|pleased with|delighted with|thrilled with) ${WHOSE} ${NOUN}(?=[.,!?;\\n]|$| (?:and|so|i|it|you|we|from|by)\\b)`,
    'i',
  ),
];

/** The product as the customer's own sentence names it, where detecting found none. */
export const itemIn = (text: string): Thing | null => {
  for (const place of PLACES) {
    const found = primed(place).exec(text)?.[1];
    const item = found ? itemOf(found, text) : null;
    if (item) return item;
  }
  return null;
};

export const havent = (thing: Thing): string => (thing.plural ? "haven't" : "hasn't");
export const was = (thing: Thing): string => (thing.plural ? 'were' : 'was');
export const doesnt = (thing: Thing): string => (thing.plural ? "don't" : "doesn't");
export const they = (thing: Thing): string => (thing.plural ? 'they' : 'it');
export const them = (thing: Thing): string => (thing.plural ? 'them' : 'it');
