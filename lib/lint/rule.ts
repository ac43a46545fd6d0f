import type { Channel } from '../text/conversation.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

const ours = [
  'apology',
  'blame',
  'disbelief',
  'dismissal',
  'pointing-back',
  'obvious',
  'excuse',
  'empty-promise',
  'stiff',
  'closing-question',
  'transfer',
  'cancel-hurdle',
  'public-channel',
  'tone',
  'repetition',
  'freebie',
] as const;
/** Our families, and the one for phrases a team has put on its own list. */
export type Family = (typeof ours)[number] | 'own';
/** Ours, in the order they are shown. */
export const families: readonly Family[] = ours;

/** strong: it would sting this customer here. weak: stock wording in an otherwise good reply. */
type Strength = 'strong' | 'weak';

export interface Finding extends Span, RuleWords {
  /** The rule's id: the name of its file. */
  rule: string;
  family: Family;
  strength: Strength;
  /** What the words at the span can be replaced with, best first; empty where none is right. */
  replacements: string[];
  /** The same for the same words in the same sentence wherever they move to. */
  key: string;
}

/** What a draft answers. Everything a rule may know besides the draft. */
export interface DraftContext {
  channel: Channel;
  /** What the customer wrote and nobody has answered yet; empty when unknown. */
  customer: string;
  /** The agent's earlier replies in this conversation, oldest first. */
  earlier: readonly string[];
  /** Ids of rules switched off. */
  off: ReadonlySet<string>;
}

/** A sentence of the writer's own words. Its tokens count from the sentence's start. */
export interface Sentence extends Span {
  text: string;
  tokens: readonly Token[];
}

/** What a rule remembers of a draft it keeps by its `sentences`: then it is known that it looked there. */
export interface Draft {
  text: string;
  /** As long as `text`, with everything blanked out that is quoted, signed, code or a link. */
  own: string;
  sentences: readonly Sentence[];
  manner: Manner;
}

/** How a draft as a whole speaks and which apostrophe it uses. */
export interface Manner {
  one: boolean;
  curly: boolean;
}

/** Where a rule's words stand: tokens `first` to `last` of a sentence, in its draft. */
export interface Found {
  first: number;
  last: number;
  sentence: Sentence;
  /** Which sentence of the draft it is. */
  index: number;
  draft: Draft;
  context: DraftContext;
}

/** What can stand there instead. The span may reach further than the words found. */
export interface Mended extends Partial<Span> {
  texts: string[];
}

export interface Sample {
  text: string;
  /** The whole text once the first replacement is taken; left out where the rule offers none. */
  becomes?: string;
  context?: Partial<DraftContext>;
  /** Other rules whose habit truly stands in this sample as well. */
  also?: readonly string[];
}

/** What looking at a draft found. */
export interface Looked extends Span {
  texts?: string[];
  /** What makes it the same finding as before; left out: the words at the span. */
  words?: string;
}

/** What a rule says to the agent. */
export interface RuleWords {
  /** The habit's name. */
  title: string;
  /** One sentence: how the customer hears it. */
  why: string;
  /** One sentence: what to do instead. */
  instead: string;
  /** The practitioner guidance it rests on: a letter and row of the list in rules/README.md. */
  source: string;
}

/** What a rule of ours says, by its id. */
export type WordsOf = (id: string) => RuleWords;

/** One habit: if two phrasings hurt for different reasons, they are two rules. */
export interface Rule {
  id: string;
  family: Family;
  strength: Strength;
  /** What a team says of its own phrase. Ours are an export of their own, see rules/words.ts. */
  words?: Partial<RuleWords>;
  /** In the slot language of text/phrases.ts. */
  phrases?: readonly string[];
  /** False where this rule has no say: another channel, no wish to cancel. */
  when?: (context: DraftContext) => boolean;
  /** True where the words do not hurt. */
  unless?: (found: Found) => boolean;
  /** For what words alone cannot say: looks at one sentence. Its places count from the sentence's start. */
  look?: (sentence: Sentence, context: DraftContext) => Looked[];
  /** The same for what a sentence alone cannot say: looks at the whole draft, at every keystroke. */
  find?: (draft: Draft, context: DraftContext) => Looked[];
  mend?: (found: Found) => Mended | null;
}

/** What a rule's file holds. The samples are exports of their own, so that none is shipped. */
export interface RuleSamples {
  rule: Rule;
  words: RuleWords;
  flags: readonly Sample[];
  passes: readonly (string | Sample)[];
}
