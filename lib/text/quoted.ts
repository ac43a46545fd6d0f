import type { Span } from './span.ts';

interface Line extends Span {
  text: string;
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
};

const QUOTED = /^[ \t]*>/;
const ATTRIBUTION_START = /^(?:on|am|le|el|il|op|em|den|dnia)[ ,]/i;
const ATTRIBUTION_END =
  /(?:wrote|schrieb|écrit|escribió|scritto|schreef|escreveu|skrev|geschreven)[^:\n]{0,80}:$/i;
const DIVIDER =
  /^[-_ ]{2,}(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)|^_{10,}$/i;
const HEADER = /^\*?(?:from|von|de|da|van)\*?[ \u00a0]?:/i;
const HEADER_MORE =
  /^\*?(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|envoyé|à|objet|enviado|para|asunto|assunto|inviato|oggetto|verzonden|aan|onderwerp)\*?[ \u00a0]?:/i;
const DASHES = /^(?:-- ?|—|__)$/;
const CLOSING =
  /^(?:(?:with )?(?:kind|kindest|best|warm|warmest|many|all the|my)?(?: and)? ?(?:regards|wishes|best|thanks)|(?:yours )?(?:sincerely|faithfully|truly)|yours|cheers|best|thanks(?: again| so much)?|many thanks|thank you(?: again| so much)?|all the best|take care|respectfully|cordially|mit freundlichen grüßen|viele grüße|cordialement|saludos|atentamente|cordiali saluti|met vriendelijke groet|atenciosamente|kr|rgds)[,.!]?$/i;
const AFTERWORD = /^p\.? ?s\.?[ :,-]/i;
const DEVICE =
  /^(?:sent from (?:my|mail|outlook|yahoo|gmail)|get outlook for|von meinem .{1,30} gesendet)/i;

const MOST_ATTRIBUTION_LINES = 3;
const MOST_HEADER_LINES = 4;

/** How many lines the "On … wrote:" that begins here takes; 0 where none does. */
const attribution = (lines: readonly Line[], from: number): number => {
  if (!ATTRIBUTION_START.test(lines[from]?.text.trim() ?? '')) return 0;
  for (let more = 0; more < MOST_ATTRIBUTION_LINES; more += 1) {
    const text = lines[from + more]?.text.trim();
    if (!text || text.length > 300) return 0;
    if (ATTRIBUTION_END.test(text)) return more + 1;
  }
  return 0;
};

const isHeaderBlock = (lines: readonly Line[], from: number): boolean =>
  HEADER.test(lines[from]?.text.trim() ?? '') &&
  lines
    .slice(from + 1, from + 1 + MOST_HEADER_LINES)
    .some(({ text }) => HEADER_MORE.test(text.trim()));

const isNameLike = (text: string): boolean => {
  const words = text.trim().split(/\s+/, 8);
  return (
    words.length <= 6 &&
    !/[?!…:;]$/.test(text.trim()) &&
    /^[\p{Lu}\p{N}@([*\p{Lo}]/u.test(text.trim())
  );
};

/** A closing signs off only where a name block or nothing follows: "Thanks, we will look" does not. */
const isSignature = (lines: readonly Line[], from: number): boolean => {
  const text = lines[from]?.text ?? '';
  if (DASHES.test(text.trimEnd() === '--' ? '--' : text)) return true;
  if (!CLOSING.test(text.trim())) return false;
  const next = lines.slice(from + 1).find((line) => line.text.trim() !== '');
  return !next || isNameLike(next.text);
};

/** The index of the first line after the part that begins at `from`. */
const after = (lines: readonly Line[], from: number): number => {
  for (let at = from + 1; at < lines.length; at += 1)
    if (AFTERWORD.test(lines[at]?.text.trim() ?? '')) return at;
  return lines.length;
};

const isQuoted = (line: Line | undefined): boolean => line !== undefined && QUOTED.test(line.text);

/** The lines the writer wrote: no quoted history, no signature, no fenced code. */
const ownLines = (lines: readonly Line[]): Line[] => {
  const own: Line[] = [];
  let fence = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const text = line.text.trim();
    if (/^(?:```|~~~)/.test(text)) {
      const oneLine = text.length > 6 && text.endsWith('```');
      fence = oneLine ? fence : !fence;
      continue;
    }
    if (fence || isQuoted(line) || DEVICE.test(text)) continue;
    const wrote = attribution(lines, at);
    if (wrote > 0) {
      const next = lines.slice(at + wrote).find((later) => later.text.trim() !== '');
      if (!isQuoted(next)) break;
      at += wrote - 1;
      continue;
    }
    if (DIVIDER.test(text) || isHeaderBlock(lines, at)) break;
    if (isSignature(lines, at)) {
      at = after(lines, at) - 1;
      continue;
    }
    own.push(line);
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

/** The parts of a draft or mail its writer wrote: no quoted history, signature, code or link. */
export const ownWords = (text: string): Span[] => {
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    const last = spans.at(-1);
    if (start >= end) return;
    // Lines that follow each other stay one part, so that sentences run on over them.
    if (last && /^\s*$/.test(text.slice(last.end, start)) && start - last.end <= 2) last.end = end;
    else spans.push({ start, end });
  };
  for (const line of ownLines(linesOf(text))) {
    let start = line.start;
    for (const part of inline(line.text)) {
      add(start, line.start + part.start);
      start = line.start + part.end;
    }
    add(start, line.end);
  }
  return spans.filter(({ start, end }) => text.slice(start, end).trim() !== '');
};
