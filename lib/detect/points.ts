import { primed } from '../text/primed.ts';
import { indexAt, type Span, within } from '../text/span.ts';
import type { Own } from './cue.ts';
import type { Hit } from './find-cues.ts';
import type { Point } from './reading.ts';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of)';
const UNIT = '(?:minutes?|hours?|days?|weeks?|months?|years?|fortnight)';

const DATE = new RegExp(
  [
    `\\b(?:last|this|next|on|since|by|until)?\\s?${DAY}(?:\\s(?:morning|afternoon|evening|night))?(?:,?\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s(?:of\\s)?${MONTH})?)?\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}\\b(?:,?\\s\\d{4}\\b)?`,
    `\\b${MONTH}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s\\d{4}\\b)?`,
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    '\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b',
    `\\b(?:over |nearly |almost |about )?${COUNT}\\s(?:working |business )?${UNIT}\\s(?:ago|later|now)\\b`,
    '\\b(?:yesterday|today|tomorrow|tonight|this morning|last (?:night|week|weekend|month|year)|next (?:week|month)|the other day)\\b',
  ].join('|'),
  'gi',
);
const SUM =
  /(?:[£$€₹¥]\s?\d[\d.,]{0,14}\d|[£$€₹¥]\s?\d|\b(?:GBP|USD|EUR|INR|AUD|CAD|Rs\.?)\s?\d[\d.,]{0,14}\b|\b\d[\d.,]{0,14}\s?(?:GBP|USD|EUR|INR|AUD|CAD|pounds?|dollars?|euros?|quid|pence|cents|rupees|bucks)\b|\b\d[\d.,]{0,14}\s?[£€])/gi;
const ORDER =
  /\b(?:order|ref|reference|booking|ticket|case|tracking|invoice|account|confirmation|flight|policy|complaint|customer|claim)(?:\s?(?:number|no\.?|num|id|code|ref|reference))?(?:\s?(?:is|was))?\s?[:#]?\s?#?((?=[A-Z0-9/-]{0,19}\d)[A-Z0-9][A-Z0-9/-]{2,19})\b|#(\d{4,15})\b|\b([A-Z]{2,4}-?\d{4,14})\b/gi;

const ACQUIRED = new Set(
  'ordered order bought purchased received paid sold sent booked returned received'.split(' '),
);
const BEFORE_ITEM = new Set('a an the my our two your this that these for me us new'.split(' '));
const AFTER_ITEM = new Set(
  "from on in at with for and but that which last yesterday today via through by to was is has have it i we you they he she when where because as online about over n back instead so then after before not still isn't haven't didn't don't arrived arrive came broke stopped which who again only".split(
    ' ',
  ),
);
const MOST_WORDS_IN_ITEM = 4;

const items = ({ tokens }: Own): Span[] =>
  tokens.flatMap((verb, index) => {
    if (!ACQUIRED.has(verb.norm)) return [];
    let at = index + 1;
    let article = false;
    while (BEFORE_ITEM.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === 'n') {
      if (!/^(?:for|me|us)$/.test(tokens[at]?.norm ?? '')) article = true;
      at += 1;
    }
    const first = tokens[at];
    if (!article || !first?.word) return [];
    let last = at;
    while (
      last < at + MOST_WORDS_IN_ITEM &&
      tokens[last]?.word &&
      !AFTER_ITEM.has(tokens[last]?.norm ?? '')
    ) {
      last += 1;
    }
    const end = tokens[last - 1]?.end;
    return last === at || end === undefined ? [] : [{ start: first.start, end }];
  });

const tidy = (text: string, start: number, end: number): Span => {
  const raw = text.slice(start, end);
  return {
    start: start + raw.length - raw.trimStart().length,
    end: start + raw.trimEnd().replace(/[.,]$/, '').length,
  };
};

const matches = (own: Own, pattern: RegExp): Span[] => {
  const found: Span[] = [];
  // Word by word positions are those of the whole text, so the whole text is searched.
  for (const match of own.text.matchAll(primed(pattern))) {
    const group = match.slice(1).find((part) => part !== undefined);
    const start = match.index + (group ? match[0].lastIndexOf(group) : 0);
    const span = tidy(own.text, start, start + (group ?? match[0]).length);
    const sentence = own.sentences[indexAt(own.sentences, span.start)];
    if (span.end > span.start && sentence && within(span, sentence)) found.push(span);
  }
  return found;
};

const saying = ({ sentences }: Own, hits: readonly Hit[], says: (hit: Hit) => boolean): Span[] => {
  const said = new Set(hits.filter(says).map(({ start }) => indexAt(sentences, start)));
  return sentences.filter((_, index) => said.has(index));
};

const questions = ({ text, sentences }: Own): Span[] =>
  sentences.filter(({ start, end }) => /\?["'”’)\]!?]{0,5}$/.test(text.slice(start, end)));

/** What a reply has to answer or take up, in order of place. */
export const pointsOf = (own: Own, hits: readonly Hit[]): Point[] => {
  const of = (kind: Point['kind'], spans: readonly Span[]): Point[] =>
    spans.map(({ start, end }) => ({ kind, text: own.text.slice(start, end), start, end }));
  const asked = questions(own);
  const figures = /\d/.test(own.text);
  const wishes = saying(own, hits, ({ cue }) => cue.evidence === 'ask');
  const issues = saying(
    own,
    hits,
    ({ cue, repeated }) =>
      !repeated && (cue.evidence === 'fault' || (cue.evidence === 'reproach' && cue.weight >= 2)),
  );
  return [
    ...of('issue', issues),
    ...of('wish', wishes),
    ...of('question', asked),
    ...of('date', matches(own, DATE)),
    ...(figures ? of('sum', matches(own, SUM)) : []),
    ...(figures ? of('order', matches(own, ORDER)) : []),
    ...of('item', items(own)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
};
