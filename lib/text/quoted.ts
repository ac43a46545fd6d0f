import { remembering } from './remembering.ts';
import type { Span } from './span.ts';

/** What is known of a line wherever it stands. */
interface Line {
  /** Without the white space around it. */
  text: string;
  is: (typeof KINDS)[number][0] | 'plain';
  /** Code and links within it; looked for in lines the writer wrote. */
  foreign: readonly Span[] | null;
}

interface Place extends Span {
  line: Line;
}

const LINE_END = /(\r\n|[\n\r\u2028\u2029])/;

// What a line is by its beginning or as a whole, without the white space around it.
const KINDS = [
  ['fence', /^(?:```|~~~)/],
  ['quoted', /^>/],
  [
    'device',
    /^(?:sent from (?:my|mail|outlook|yahoo|gmail)|get outlook for|von meinem .{1,30} gesendet)/i,
  ],
  ['attribution', /^(?:on|am|le|el|il|op|em|den|dnia)[ ,]/i],
  [
    'divider',
    /^[-_ ]{2,}(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)|^_{10,}$/i,
  ],
  ['header', /^\*?(?:from|von|de|da|van)\*?[ \u00a0]?:/i],
  ['dashes', /^(?:--\s*|—|__)$/],
  [
    'closing',
    /^(?:(?:with )?(?:kind|kindest|best|warm|warmest|many|all the|my)?(?: and)? ?(?:regards|wishes|best|thanks)|(?:yours )?(?:sincerely|faithfully|truly)|yours|cheers|best|thanks(?: again| so much)?|many thanks|thank you(?: again| so much)?|all the best|take care|respectfully|cordially|mit freundlichen grüßen|viele grüße|cordialement|saludos|atentamente|cordiali saluti|met vriendelijke groet|atenciosamente|kr|rgds)[,.!]?$/i,
  ],
] as const;
const ATTRIBUTION_END =
  /(?:wrote|schrieb|écrit|escribió|scritto|schreef|escreveu|skrev|geschreven)[^:\n]{0,80}:$/i;
const HEADER_MORE =
  /^\*?(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|envoyé|à|objet|enviado|para|asunto|assunto|inviato|oggetto|verzonden|aan|onderwerp)\*?[ \u00a0]?:/i;
const AFTERWORD = /^p\.? ?s\.?[ :,-]/i;

const MOST_ATTRIBUTION_LINES = 3;
const MOST_HEADER_LINES = 4;

/** How many lines the "On … wrote:" that begins here takes; 0 where none does. */
const attribution = (places: readonly Place[], from: number): number => {
  for (let more = 0; more < MOST_ATTRIBUTION_LINES; more += 1) {
    const text = places[from + more]?.line.text;
    if (!text || text.length > 300) return 0;
    if (ATTRIBUTION_END.test(text)) return more + 1;
  }
  return 0;
};

const isHeaderBlock = (places: readonly Place[], from: number): boolean =>
  places
    .slice(from + 1, from + 1 + MOST_HEADER_LINES)
    .some(({ line }) => HEADER_MORE.test(line.text));

const isNameLike = (text: string): boolean =>
  text.split(/\s+/, 8).length <= 6 &&
  !/[?!…:;]$/.test(text) &&
  /^[\p{Lu}\p{N}@([*\p{Lo}]/u.test(text);

const nextLine = (places: readonly Place[], from: number): Line | undefined => {
  for (let at = from; at < places.length; at += 1) {
    const line = places[at]?.line;
    if (line && line.text !== '') return line;
  }
  return undefined;
};

/** A closing signs off only where a name block or nothing follows: "Thanks, we will look" does not. */
const isSignature = (places: readonly Place[], from: number): boolean => {
  const next = nextLine(places, from + 1);
  return !next || isNameLike(next.text);
};

/** The index of the first line after the part that begins at `from`. */
const after = (places: readonly Place[], from: number): number => {
  for (let at = from + 1; at < places.length; at += 1)
    if (AFTERWORD.test(places[at]?.line.text ?? '')) return at;
  return places.length;
};

/** The lines the writer wrote: no quoted history, no signature, no fenced code. */
const ownLines = (places: readonly Place[]): Place[] => {
  const own: Place[] = [];
  let fence = false;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    if (!place) break;
    const { is, text } = place.line;
    if (is === 'fence') {
      const oneLine = text.length > 6 && text.endsWith('```');
      fence = oneLine ? fence : !fence;
      continue;
    }
    if (fence || is === 'quoted' || is === 'device') continue;
    const wrote = is === 'attribution' ? attribution(places, at) : 0;
    if (wrote > 0) {
      if (nextLine(places, at + wrote)?.is !== 'quoted') break;
      at += wrote - 1;
      continue;
    }
    if (is === 'divider' || (is === 'header' && isHeaderBlock(places, at))) break;
    if (is === 'dashes' || (is === 'closing' && isSignature(places, at))) {
      at = after(places, at) - 1;
      continue;
    }
    own.push(place);
  }
  return own;
};

const INLINE =
  /`[^`\n]+`|\bhttps?:\/\/[^\s<>"'`]+|\bwww\.[^\s<>"'`]+|\bmailto:[^\s<>"'`]+|&lt;[^\n&]{1,80}&gt;/gi;

/** Code and links within a line; what ends the sentence after a link stays. */
const inline = (text: string): Span[] =>
  [...text.matchAll(INLINE)].map((match) => {
    const body = match[0].startsWith('`') ? match[0] : match[0].replace(/[.,;:!?)\]]{1,5}$/, '');
    return { start: match.index, end: match.index + body.length };
  });

const readLine = (line: string): Line => {
  const text = line.trim();
  const [is = 'plain'] =
    KINDS.find(([kind, sign]) => sign.test(kind === 'dashes' ? line : text)) ?? [];
  return { text, is, foreign: null };
};

/** The same for a text that is read again and again while it is written. */
export const ownWordsReader = (): ((text: string) => Span[]) => {
  const read = remembering(readLine);
  return (text) => {
    const spans: Span[] = [];
    const add = (start: number, end: number): void => {
      const last = spans.at(-1);
      if (start >= end) return;
      // Lines that follow each other stay one part, so that sentences run on over them.
      if (last && start - last.end <= 2 && text.slice(last.end, start).trim() === '')
        last.end = end;
      else spans.push({ start, end });
    };
    // Lines, and between them what ends them.
    const parts = text.split(LINE_END);
    let next = 0;
    const places = read(parts.filter((_, at) => at % 2 === 0)).map((line, at) => {
      const start = next;
      const end = start + (parts[2 * at]?.length ?? 0);
      next = end + (parts[2 * at + 1]?.length ?? 0);
      return { start, end, line };
    });
    for (const { start, end, line } of ownLines(places)) {
      line.foreign ??= inline(text.slice(start, end));
      let from = start;
      for (const part of line.foreign) {
        add(from, start + part.start);
        from = start + part.end;
      }
      add(from, end);
    }
    return spans.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  };
};

/** The parts of a draft or mail its writer wrote: no quoted history, signature, code or link. */
export const ownWords = (text: string): Span[] => ownWordsReader()(text);
