import type { Span } from '../text/span.ts';

type Kind = 'email' | 'phone' | 'card' | 'iban' | 'name';
type Found = Span & { kind: Kind };

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const HOST = /[\p{L}\p{N}.-]/u;

/**
 * E-mail addresses, found by looking out from each @: a pattern for the whole address would take
 * quadratic time on text that is built to hurt.
 */
const emails = (text: string): Found[] => {
  const found: Found[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && LOCAL.test(text[start - 1] ?? '')) start -= 1;
    let end = at + 1;
    while (end < text.length && HOST.test(text[end] ?? '')) end += 1;
    while (/[.-]/.test(text[end - 1] ?? '')) end -= 1;
    if (start === at || !text.slice(at + 1, end).includes('.')) continue;
    found.push({ start, end, kind: 'email' });
    from = end;
  }
  return found;
};

// A row of digits with single separators between them, long enough to reach a person or their money.
const DIGITS = /(?<![\p{L}\p{N}#-])[+(]{0,2}\d(?:[ .()/-]{0,2}\d){6,24}(?![\p{L}\p{N}])/gu;
const ACCOUNT = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}/gu;
const ORDERED =
  /(?:order|ticket|case|ref|reference|invoice|booking)(?: (?:number|no|id))?[\s.:#№-]{0,3}$/i;
const PHONED = /(?:phone|mobile|cell|tel|telephone|call|ring|whatsapp)[^\p{N}]{0,12}$/iu;
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})/;

/** The check digit of payment cards (ISO/IEC 7812). */
const luhn = (digits: string): boolean => {
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const double = index % 2 ? Number(digit) * 2 : Number(digit);
    sum += double > 9 ? double - 9 : double;
  });
  return sum % 10 === 0;
};

/** The check of account numbers (ISO 13616): the rest by 97 is 1. */
const iban = (plain: string): boolean => {
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
};

const accounts = (text: string): Found[] =>
  [...text.matchAll(ACCOUNT)].flatMap(({ 0: run, index: start }) => {
    // The pattern may have run on into the next capital letter: let go until the check holds.
    for (let end = run.length; end >= 15; end -= 1) {
      if (run[end - 1] !== ' ' && iban(run.slice(0, end).replaceAll(' ', ''))) {
        return [{ start, end: start + end, kind: 'iban' as const }];
      }
    }
    return [];
  });

const kindOf = (run: string, before: string): Kind | null => {
  const plain = run.replace(/\D/g, '');
  if (plain.length >= 13 && plain.length <= 19 && luhn(plain)) return 'card';
  if (plain.length > 15 || DATE.test(run) || ORDERED.test(before)) return null;
  // A bare row of digits is an order number far more often than a phone number.
  return /^[+(0]|[ ().\-/]/.test(run) || PHONED.test(before) ? 'phone' : null;
};

const numbers = (text: string): Found[] =>
  [...text.matchAll(DIGITS)].flatMap(({ 0: run, index: start }) => {
    const kind = kindOf(run, text.slice(Math.max(0, start - 24), start));
    return kind ? [{ start, end: start + run.length, kind }] : [];
  });

const WORD = /[\p{L}\p{M}'’-]+/gu;

/** The words of the customer's own name, where they stand as words. */
const names = (text: string, name: string): Found[] => {
  const parts = new Set(
    [...name.matchAll(WORD)].map(([part]) => part.toLowerCase()).filter((part) => part.length > 2),
  );
  return [...text.matchAll(WORD)].flatMap((match) =>
    parts.has(match[0].toLowerCase())
      ? [{ start: match.index, end: match.index + match[0].length, kind: 'name' as const }]
      : [],
  );
};

/** The text with e-mail, phone, card and account numbers and this name masked; order numbers stay. */
export const redact = (text: string, name = ''): string => {
  const found = [...emails(text), ...accounts(text), ...numbers(text), ...names(text, name)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let masked = '';
  let from = 0;
  for (const { start, end, kind } of found) {
    if (end <= from) continue;
    masked += `${text.slice(from, Math.max(from, start))}[${kind}]`;
    from = end;
  }
  return masked + text.slice(from);
};
