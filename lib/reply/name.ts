import { type Conversation, unanswered } from '../text/conversation.ts';

const WORD = /^\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*$/u;
const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof)\.?$/i;
const INITIAL = /^\p{Lu}\.?$/u;

// Words that stand in display names which are not a person's.
const NOT_A_PERSON = new Set(
  `account accounts admin administrator agency angry anonymous annoyed app bakery bakers bank bar barbers beauty best big billing bot
  boutique bros builders butchers business cafe captain church centre center city clinic club co coffee community company concerned contact
  corp crypto customer customers daily dad dept department design desk digital disappointed dog cat team
  deli estate events fan fc feedback finance farm fitness florist food foundation frustrated garage gmbh grill group guest guy happy
  health help helpdesk home hotel house inc inn info kitchen international just king lady life limited little llc london
  ltd mad mail manager marketing media member mom mum music my news nobody no-reply noreply not office
  official online order orders pharmacy photography pizza plc primary prince pub princess queen real reply restaurant sad sales salon school
  sons spencer found pepper daughters bits pieces service services shop shopper solutions someone store studio studios support tech the traveller travel
  unhappy university unknown upset user we your thanks thank sent cheers regards hello hi dear hey nope never
  still please sorry furious fuming livid disgusted appalled`
    .split(/\s+/)
    .filter(Boolean),
);

const recase = (word: string): string => {
  if (word.length < 2 || word !== word.toUpperCase()) return word;
  return word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
};

/** The words of one person's name, the given name first. */
const wordsOf = (plain: string): string[] => {
  const [last = '', given] = plain.split(/\s*,\s*/);
  return (given ? `${given} ${last}` : last).split(/\s+/).filter(Boolean);
};

/** "Mrs Okonkwo" for "Mrs J. Okonkwo": who gives an initial and a title is called by them. */
const formal = (title: string, names: readonly string[]): string => {
  const family = names.filter((word) => !INITIAL.test(word));
  const [only = ''] = family;
  return family.length === 1 && WORD.test(only)
    ? `${title.replace(/\.$/, '')} ${recase(only)}`
    : '';
};

const oneName = (plain: string): string => {
  const words = wordsOf(plain);
  const titled = TITLE.test(words[0] ?? '');
  const names = titled ? words.slice(1) : words;
  if (titled && INITIAL.test(names[0] ?? '')) return formal(words[0] ?? '', names);
  if (names.length === 0 || names.length > 4) return '';
  if (names.some((word) => NOT_A_PERSON.has(word.toLowerCase()))) return '';
  // A middle initial and particles such as "van" are no hindrance; the first word must be a name.
  const first = names[0] ?? '';
  if (!WORD.test(first) || first.length < 2) return '';
  if (names.slice(1).some((word) => !/^[\p{L}\p{M}'’.-]+$/u.test(word))) return '';
  if (!names.slice(1).every((word) => /^\p{Lu}/u.test(word) || word.length <= 3)) return '';
  // With a title and one word, that word is the family name.
  return titled && names.length === 1 ? formal(words[0] ?? '', names) : recase(first);
};

const AFTER = /^(.*\S)\s*\((mr|mrs|ms|mx|miss|dr|prof)\.?\)$/i;
const BOTH = /\s*(?:&|\+|\band\b)\s*/i;

/**
 * What to call the people of a display name: "Jane", "Mrs Okonkwo", "Bethan and Rob";
 * '' where it does not look like people's names.
 */
export const firstName = (display: string): string => {
  const bare = display.replace(/(?:\p{Extended_Pictographic}|\u200d|\ufe0f)+/gu, ' ');
  if (/[@\d_]/.test(bare)) return '';
  const titledAfter = bare.trim().replace(AFTER, '$2 $1');
  const plain = titledAfter.replace(/\([^)]*\)/g, ' ').trim();
  const people = plain.split(BOTH);
  if (people.length > 2 || (people.length === 2 && plain.includes(','))) return '';
  const called = people.map(oneName);
  return called.every(Boolean) ? called.join(' and ') : '';
};

const CLOSING =
  /^(?:(?:many |kind |best |warm |with )?(?:regards|wishes|thanks|thank you(?: (?:very|so) much)?|cheers|best|sincerely|yours sincerely|yours faithfully|yours))[,.!]?\s*/i;

const INLINE =
  /^.*[.!?]\s+(?=(?:(?:many |kind |best |warm )?(?:regards|wishes|thanks)|thank you(?: (?:very|so) much)?|sincerely),\s)/i;
const ONE_OR_TWO =
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: (?:and|&) \p{Lu}\p{L}+)?(?: \p{Lu}\p{L}+)?$/u;
const INITIALED = /^(?:\p{L}{2,4}\.? )?(?:\p{Lu}\.? ?){1,3}\p{Lu}\p{L}+(?: \(\p{L}{2,4}\.?\))?$/u;

/** "Emma" under a sentence is a name; "Acacia Avenue" is one only if the page knows it. */
const isTheirs = (line: string, shown: string): boolean =>
  ONE_OR_TWO.test(line) &&
  (!line.includes(' ') ||
    /&| and /.test(line) ||
    line.split(' ').some((word) => shown.split(' ').includes(word)));

/** The name a message is signed with: the line after a closing, or a last line that is only a name. */
const signedName = (text: string, shown: string): string => {
  const lines = text.split('\n').map((line) => line.trim());
  const filled = lines.filter(Boolean);
  const last = (filled.at(-1) ?? '').replace(/[.,!]$/, '');
  const before = filled.at(-2) ?? '';
  if (CLOSING.test(before) && before.replace(CLOSING, '') === '') return firstName(last);
  // On a line of its own under a sentence.
  const alone = last === filled.at(-1) && /[.!?)]$/.test(before);
  if (alone && (isTheirs(last, shown) || INITIALED.test(last))) return firstName(last);
  const rest = last.replace(INLINE, '').replace(CLOSING, '');
  return rest !== last && ONE_OR_TWO.test(rest) ? firstName(rest) : '';
};

const CALLED = /^(?:hi|hello|hey|dear) ([^,\n]{2,40}),/i;

/** What we have called them in this thread. */
const usedName = ({ messages }: Conversation): string => {
  const ours = messages.findLast(({ from }) => from === 'agent')?.text ?? '';
  return firstName(CALLED.exec(ours)?.[1] ?? '');
};

/** What to call the customer: the name they sign with, else the one the page shows, else ''. */
export const nameOf = (conversation: Conversation): string => {
  const theirs = conversation.messages.filter((message) => message.from === 'customer');
  const latest = unanswered(conversation.messages).at(-1) ?? theirs.at(-1);
  const display = conversation.customer.name || latest?.author || '';
  const signed = latest ? signedName(latest.text, display) : '';
  return signed || firstName(display) || usedName(conversation);
};
