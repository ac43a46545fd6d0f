/** A noun a sentence can be built with: "the lamp", "your lamp", "it". */
export interface Thing {
  noun: string;
  plural: boolean;
}

// What detecting may call an item and a sentence cannot use as the customer's product.
const NOT_A_THING =
  /\b(?:order|orders|parcel|package|refund|money|account|service|support|team|company|email|e-mail|message|reply|problem|issue|complaint|time|day|week|one|thing|things|it|them|this|that|someone|anyone|people|person|agent|manager|nothing|something|everything|anything|answer|help|way|card|bank|invoice|bill|payment|charge|subscription|membership|plan|website|app|delivery|item|items|product|products|stuff)\b/i;
const SINGULAR_S = /(?:ss|us|is|lens|canvas|gas|series)$/i;

/** The customer's words for their product as a plain noun, or null where we could mangle it. */
export const itemOf = (words: string, all: string): Thing | null => {
  const noun = words
    .trim()
    .replace(/[.,!?;:]+$/, '')
    .replace(
      /^(?:(?:the|an?|my|your|our|this|that|these|those|new|brand new|brand-new|two|three|some) )+/i,
      '',
    );
  if (!/^[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+){0,3}$/u.test(noun)) return null;
  if (noun.length < 3 || noun.length > 40 || NOT_A_THING.test(noun)) return null;
  if (/^\d+$/.test(noun) || (noun === noun.toUpperCase() && noun.length > 5)) return null;
  const last = noun.split(' ').at(-1) ?? noun;
  const plural = /s$/i.test(last) && !SINGULAR_S.test(last);
  // Shouted or sentence-initial words lose their capital where the customer also writes them small.
  const small = noun.toLowerCase();
  return { noun: all.includes(` ${small}`) ? small : noun, plural };
};

export const have = (thing: Thing): string => (thing.plural ? 'have' : 'has');
export const havent = (thing: Thing): string => (thing.plural ? "haven't" : "hasn't");
export const was = (thing: Thing): string => (thing.plural ? 'were' : 'was');
export const does = (thing: Thing): string => (thing.plural ? 'do' : 'does');
export const doesnt = (thing: Thing): string => (thing.plural ? "don't" : "doesn't");
export const they = (thing: Thing): string => (thing.plural ? 'they' : 'it');
export const them = (thing: Thing): string => (thing.plural ? 'them' : 'it');
