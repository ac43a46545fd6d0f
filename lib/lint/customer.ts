import { type Token, tokenize } from '../text/tokens.ts';
import { has } from './clues.ts';
import type { DraftContext } from './rule.ts';

// What the customer wrote, by which the same words of a reply hurt or do not.

let read: { customer: string; tokens: readonly Token[] } | undefined;

/** Many rules ask about the same customer's words. */
const tokensOf = (customer: string): readonly Token[] => {
  if (read?.customer !== customer) read = { customer, tokens: tokenize(customer) };
  return read.tokens;
};

const cancels = has([
  "(want|like|need|wish|trying|tried|asked|asking|ask|going|how|request|requested|decided|please|can you|could you|you to|me|i'm|i am|to|have|just|now|and|or|then) (to)? (cancel|cancelling|canceling|terminate|unsubscribe|discontinue)",
  '(cancel|terminate|close|delete|end|stop) ~2 (subscription|account|membership|contract|plan|service|order|policy|booking|renewal|it|this)',
  '(cancellation|cancelation|cancel|unsubscribe)',
  '(like|want|wish) to (leave|quit)',
]);
const cancelled = has(['(you|airline|driver|courier|they) (have|has)? (cancelled|canceled)']);

/** The customer asks to be let go. */
export const asksToCancel = (customer: string): boolean => {
  const tokens = tokensOf(customer);
  return cancels(tokens) && !cancelled(tokens);
};

const angers = has([
  '(furious|angry|livid|disgusted|disgusting|disgraceful|disgrace|appalling|appalled|outraged|outrageous|unacceptable|ridiculous|pathetic|useless|terrible|horrible|awful|worst|joke|shambles|scam|scammers|thieves|fraud|rubbish|garbage|crap|shit|fuck|fucking|wtf|damn|hell|incompetent|never again|fed up|sick of|sick and tired|frustrated|frustrating|fuming|shocking|lied|liars|lies|ruined|unhappy|disappointed|disappointing|upset|annoyed|annoying|complaint|complain|still (waiting|not|no|nothing|broken))',
]);

const THANKS =
  /\b(?:thank\w*|love[ds]?|gorgeous|brilliant|best|fantastic|grateful|amazing|wonderful|perfect|delighted|kind)\b/i;
const ASKS =
  /\?|\b(?:(?:can|could|would|do|does|is|are|will) (?:i|it|my|the|there|they|this|you)|how|what|when|where|which|who|please)\b/i;
const TROUBLE =
  /n['’]t\b|\b(?:no|not?|nothing|nobody|never|none|without|still|why|again|wrong\w*|br[eo]ak\w*|broke\w*|miss\w*|los[et]\w*|late|delay\w*|wait\w*|charg\w*|fail\w*|fault\w*|error|problem|issue|trouble|complain\w*|cancel\w*|refund|rude|stop\w*|stuck|stol\w*|leak\w*|damag\w*|dirty|crack\w*|scratch\w*|dent(?:s|ed)?|torn|stain\w*|bent|burn\w*|hurt|ill|sick|dead|ignor\w*|refus\w*|reject\w*|promis\w*|overdue|unfair|bad\w*|worse|poor\w*|useless|closed|left|less|twice|third|times|tired|already|weeks?|hours?)\b/i;

/** Thanks, praise or a plain question: nothing has gone wrong, so that the small words hurt nobody. */
const isAtEase = (customer: string): boolean =>
  (THANKS.test(customer) || ASKS.test(customer)) &&
  !TROUBLE.test(customer) &&
  !angers(tokensOf(customer));

/** Something went wrong for the customer, or it is not known what they wrote. */
export const isTroubled = ({ customer }: DraftContext): boolean => !isAtEase(customer);

/** The customer's words are angry or hurt enough that a smile would grate. */
export const isAngry = (customer: string): boolean =>
  angers(tokensOf(customer)) ||
  (!THANKS.test(customer) && /!{2,}|\?{2,}|(?:\b[A-Z]{3,}\b\s+){2}/.test(customer));

/** They ask how to cancel: then to be told how is the answer. */
export const asksHow = (customer: string): boolean =>
  /\bhow\b|\b(?:do|must) i (?:have|need)\b|\bwhen i can\b/i.test(customer);
