import type { Remedy } from '../detect/reading.ts';
import { primed } from '../text/primed.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Situation } from './move.ts';

/** What the customer asks for, as it stands in a sentence; null where they ask for nothing. */
export interface Wish {
  /** Follows "you'd like". */
  want: string;
  /** Follows "a clear answer on"; '' where the wish is not a thing to decide. */
  about: string;
  /** Follows "Would"; '' likewise. */
  offer: string;
}

// A remedy may be a learned guess: what they did not say is never told them as their wish.
const SAYS: Partial<Record<Remedy, RegExp>> = {
  refund:
    /\b(?:refund\w*|reimburs\w*|money back|return of (?:[£$€] ?)?\d+|back in full|reversed?)\b|[£$€]\s?\d[\d.,]*\s+back\b|\bwhere'?s my [£$€]|\b(?:get|have|want|like) (?:the|my) \w+ back\b/i,
  replace:
    /\b(?:replacements?|replace (?:it|them|the|my|this)|exchang\w+|swap|(?:a|the|another|send) new (?:one|pair)|(?:want|like|send|have|get|need|for)\b[^.!?\n]{0,20} another one|resend|send (?:me |us )?(?:another|the right)|(?:give|send) (?:me |us )?(?:an)?other \w+|the (?:right|correct) (?:one|size)|remade|remake|reprint|new one)\b/i,
  repair: /\b(?:repair\w*|fix\w*|mend\w*|look at it|engineer|put it right|get it working)\b/i,
};

const says = (remedy: Remedy, text: string): boolean => {
  const pattern = SAYS[remedy];
  return pattern !== undefined && primed(pattern).test(text);
};

const NOT_WANTED =
  /\b(?:can't|cannot|can not|never) be (?:replaced|repaired|fixed|mended)\b|\b(?:don't|do not|not|without|never|no)(?: (?:want|need|asking for|after|interested in|like))?(?: an?| the| my| your)? (?:refund|money|replacement|voucher)\b/gi;

// "If you have none in stock I want a refund instead."
const ONLY_ELSE =
  /\b(?:if|otherwise|failing that|or else)\b[^.!?\n]{0,60}\b(?:refund|money back)\b|\b(?:refund|money back)\b[^.!?\n]{0,20}\binstead\b/i;

/** The remedy as it was read, where they ask for it in so many words; else what they do ask for. */
const said = (remedy: Remedy, text: string): Remedy => {
  const plain = text.replace(/’/g, "'").replace(primed(NOT_WANTED), '');
  if (remedy === 'refund' && says('replace', plain) && ONLY_ELSE.test(plain)) return 'replace';
  if (says(remedy, plain)) return remedy;
  if (primed(FOR_SORRY).test(plain)) return 'apology';
  if (remedy === 'credit' || remedy === 'cancel' || remedy === 'apology') return remedy;
  return (
    (['replace', 'refund'] as const).find((one) => says(one, plain)) ??
    (REPAIR.test(plain) ? 'repair' : CREDIT.test(plain) ? 'credit' : 'none')
  );
};

const CREDIT = /\bcredit (?:on|to|against|for)\b|\bfair (?:credit|discount)\b/i;
const REPAIR = /\b(?:the|an?) repair\b|\b(?:be|it|this|them) (?:properly )?repaired\b/i;

const FOR_SORRY =
  /\b(?:(?:want|like|expect|deserve|owed?|ask(?:ing)? for|get) (?:me |us |her |him )?an? (?:\w+ )?apology|(?:him|her|them|someone|somebody|you|driver|manager) to (?:say sorry|apologi[sz]e))\b/i;

const PAID = /\b(?:paid|paying|cost|costs|price|back|refund\w*|for [£$€]?\d)/i;
// "Each was £38": the sum of one is not the sum of all.
const SEVERAL =
  /\beach (?:was|is|were|cost|one)\b|[£$€]\s?\d[\d.,]* (?:each|apiece|per|a (?:night|ticket|session|month))\b|\bboth (?:payments|charges|tickets|nights|times)\b/i;
const REDONE = /\b(?:reprint|remake)\b/i;
const DIFFERENCE =
  /\b(?:owed|refund|pay|want|get|give)\b[^.!?\n]{0,25}\bthe (?:difference|extra)\b/i;

const same = (noun: string): Wish => ({
  want: `a ${noun}`,
  about: `the ${noun}`,
  offer: `a ${noun}`,
});

/** In their own word for it. */
const creditOf = ({ fresh, all }: Facts): Wish | null => {
  const word = /\b(?:compensation|voucher|discount|credit)\b/i;
  const noun = (word.exec(fresh) ?? word.exec(all))?.[0].toLowerCase();
  if (!noun) return /\bcompensate/i.test(all) ? creditWish('compensation') : null;
  return creditWish(noun);
};

const creditWish = (noun: string): Wish =>
  noun === 'compensation' ? { want: noun, about: 'the compensation', offer: noun } : same(noun);

export const wishOf = (situation: Situation): Wish | null => {
  const { remedy, category } = situation.reading;
  const facts = factsOf(situation);
  const { trouble } = facts;
  if (DIFFERENCE.test(facts.all))
    return { want: 'the difference back', about: 'the difference', offer: 'the difference back' };
  switch (said(remedy, facts.all)) {
    case 'refund': {
      // What is owed by our mistake is not a wish, and "twice £20" is not the £20 they want back.
      const paid =
        facts.sum.refund ?? facts.sum.charged ?? (PAID.test(facts.all) ? facts.onlySum : '');
      const whole =
        trouble.id === 'charged-twice' || !facts.onlySum || primed(SEVERAL).test(facts.all)
          ? ''
          : paid;
      return { want: `your ${whole || 'money'} back`, about: 'your refund', offer: 'a refund' };
    }
    case 'replace':
      return same(REDONE.exec(facts.all)?.[0].toLowerCase() ?? 'replacement');
    case 'repair':
      if (category !== 'product-defect') return REPAIR.test(facts.all) ? same('repair') : null;
      return facts.item
        ? same('repair')
        : { want: 'it fixed', about: 'when it will be fixed', offer: 'a fix' };
    case 'credit':
      return creditOf(facts);
    case 'apology':
      return primed(FOR_SORRY).test(facts.all.replace(/’/g, "'"))
        ? { want: 'an apology', about: '', offer: '' }
        : null;
    default:
      return null;
  }
};
