/** A text taken apart: what greets, what it says, what it signs with. */
interface Parts {
  greeting: string;
  body: string;
  signOff: string;
}

const HAIL =
  '(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\\b(?: (?:mr|mrs|ms|mx|dr|prof)\\.)?';
const GREETING_LINE = new RegExp(`^${HAIL}[^,\\n.!?]{0,60}[,!:.]?$`, 'i');
const GREETING_BEGUN = new RegExp(`^${HAIL}[^,\\n.!?]{0,40}[,!]\\s+(?=\\S)`, 'i');
const CLOSING =
  /^(?:(?:with )?(?:many |kind |best |warm )?(?:regards|wishes)|(?:many )?thanks(?: again)?|thank you(?: again)?|cheers|best|all the best|warmly|take care|(?:yours )?(?:sincerely|faithfully|truly))[,.!]?$/i;
const DASHED = /^[–—-] ?[\p{L}[][^.!?]{0,40}$/u;
/** A name, a team, a number to call: no sentence. */
const SIGNED = /^.{0,80}[^.!?]$|^$/u;

const MOST_WORDS = 5;
const MOST_SIGNED = 5;

const isGreeting = (line: string): boolean =>
  GREETING_LINE.test(line) && (/[,!:.]$/.test(line) || line.split(' ').length <= MOST_WORDS);

const greeted = (text: string): [greeting: string, rest: string] => {
  const [line = ''] = text.split('\n', 1);
  if (isGreeting(line.trim())) return [line.trim(), text.slice(line.length).trim()];
  const begun = GREETING_BEGUN.exec(text)?.[0] ?? '';
  const rest = text.slice(begun.length);
  return begun ? [begun.trim(), rest.charAt(0).toUpperCase() + rest.slice(1)] : ['', text];
};

/** Where the signature begins, as a line; the number of lines where there is none. */
const signedFrom = (lines: readonly string[], us: readonly string[]): number => {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - MOST_SIGNED); at -= 1)
    if (CLOSING.test(lines[at] ?? '') && lines.slice(at + 1).every((line) => SIGNED.test(line)))
      return at;
  const last = lines.length - 1;
  const line = lines[last] ?? '';
  // Dashes one above the other are a list.
  if (DASHED.test(line) && !DASHED.test(lines[last - 1] ?? '')) return last;
  let from = lines.length;
  while (from > 0 && us.includes(lines[from - 1] ?? '')) from -= 1;
  return from;
};

const taken = (text: string, us: readonly string[]): Parts => {
  const [greeting, rest] = greeted(text.trim());
  const lines = rest.split('\n').map((line) => line.trim());
  const from = signedFrom(lines, us);
  const part = (own: readonly string[]): string => own.join('\n').trim();
  return { greeting, body: part(lines.slice(0, from)), signOff: part(lines.slice(from)) };
};

/**
 * Several texts as one reply: in their order, a blank line between them, greeted by the first that
 * greets and signed by the last that signs. `us` are the names a text may be signed with.
 */
export const stack = (texts: readonly string[], us: readonly string[]): string => {
  if (texts.length < 2) return texts[0] ?? '';
  const names = us.map((name) => name.trim()).filter(Boolean);
  const all = texts.map((text) => taken(text, names));
  const greeting = all.find((parts) => parts.greeting)?.greeting ?? '';
  const signOff = all.findLast((parts) => parts.signOff)?.signOff ?? '';
  return [greeting, ...all.map(({ body }) => body), signOff].filter(Boolean).join('\n\n');
};

/** The text as it goes on in a draft that greets already. */
export const goingOn = (text: string, draft: string): string => {
  const [greeting, rest] = greeted(text);
  return greeting && greeted(draft.trim())[0] ? rest : text;
};
