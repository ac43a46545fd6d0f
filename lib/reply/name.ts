import { type Conversation, unanswered } from '../text/conversation.ts';

const WORD = /^\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*$/u;
const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof)\.?$/i;

// Words that stand in display names which are not a person's.
const NOT_A_PERSON = new Set(
  `account accounts admin administrator agency angry anonymous annoyed app bank beauty best big billing bot
  boutique business cafe captain centre center city clinic club co coffee community company concerned contact
  corp crypto customer customers daily dad dept department design desk digital disappointed dog cat team
  estate events fan fc feedback finance fitness food foundation frustrated gmbh group guest guy happy
  health help helpdesk home hotel house inc info international just king lady life limited little llc london
  ltd mad mail manager marketing media member mom mum music my news nobody no-reply noreply not office
  official online order orders photography plc prince princess queen real reply restaurant sad sales school
  service services shop shopper solutions someone store studio studios support tech the traveller travel
  unhappy university unknown upset user we your thanks thank sent cheers regards hello hi dear hey nope never
  still please sorry furious fuming livid disgusted appalled`
    .split(/\s+/)
    .filter(Boolean),
);

const recase = (word: string): string => {
  if (word.length < 2 || word !== word.toUpperCase()) return word;
  return word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
};

/** The first name in a display name, or '' where it does not look like a person's. */
export const firstName = (display: string): string => {
  const bare = display.replace(/(?:\p{Extended_Pictographic}|\u200d|\ufe0f)+/gu, ' ');
  if (/[@\d_]/.test(bare)) return '';
  const plain = bare.replace(/\([^)]*\)/g, ' ').trim();
  const [last = '', given] = plain.split(/\s*,\s*/);
  const words = (given ? `${given} ${last}` : last).split(/\s+/).filter(Boolean);
  const titled = TITLE.test(words[0] ?? '');
  const names = titled ? words.slice(1) : words;
  if (names.length === 0 || names.length > 4) return '';
  if (names.some((word) => NOT_A_PERSON.has(word.toLowerCase()))) return '';
  // A middle initial and particles such as "van" are no hindrance; the first word must be a name.
  const first = names[0] ?? '';
  if (!WORD.test(first) || first.length < 2) return '';
  if (names.slice(1).some((word) => !/^[\p{L}\p{M}'’.-]+$/u.test(word))) return '';
  if (!names.slice(1).every((word) => /^\p{Lu}/u.test(word) || word.length <= 3)) return '';
  // With a title and one word, that word is the family name.
  return titled && names.length === 1 ? `${words[0]} ${recase(first)}` : recase(first);
};

const CLOSING =
  /^(?:(?:many |kind |best |warm |with )?(?:regards|wishes|thanks|thank you|cheers|best|sincerely|yours sincerely|yours faithfully|yours))[,.!]?\s*/i;

const INLINE =
  /^.*[.!?]\s+(?=(?:(?:many |kind |best |warm )?(?:regards|wishes|thanks)|thank you|sincerely),\s)/i;

/** The name a message is signed with: the line after a closing, or a last line that is only a name. */
const signedName = (text: string): string => {
  const lines = text.split('\n').map((line) => line.trim());
  const filled = lines.filter(Boolean);
  const last = filled.at(-1) ?? '';
  const before = filled.at(-2) ?? '';
  if (CLOSING.test(before) && before.replace(CLOSING, '') === '') {
    return firstName(last.replace(/[.,!]$/, ''));
  }
  const rest = last.replace(INLINE, '').replace(CLOSING, '');
  if (rest !== last && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[.]?$/u.test(rest)) {
    return firstName(rest.replace(/\.$/, ''));
  }
  return '';
};

/** What to call the customer: the name they sign with, else the one the page shows, else ''. */
export const nameOf = (conversation: Conversation): string => {
  const theirs = conversation.messages.filter((message) => message.from === 'customer');
  const latest = unanswered(conversation.messages).at(-1) ?? theirs.at(-1);
  const signed = latest ? signedName(latest.text) : '';
  return signed || firstName(conversation.customer.name || latest?.author || '');
};
