import { type Conversation, unanswered } from '../text/conversation.ts';
import type { Situation } from './move.ts';

const ASKED =
  /\b(?:message|dm|write to|e-?mail|contact) (?:us|me)\b|\bsend (?:us|me|@\w+) a (?:direct |private )?message\b|\bdirect message\b|\bmessages\/compose\b/i;
const CAME =
  /\b(?:here i am|as (?:you )?(?:asked|requested)|you (?:asked|told|said)(?: me)? to (?:dm|message|write|e-?mail|get in touch)|from twitter|from x\b|my (?:tweet|post)|dm as requested|messaging you (?:here|as))\b/i;
const WROTE =
  /\b(?:(?:have|i've|i|just|already)? ?(?:messaged|dm(?:'d|ed)|e-?mailed|sent (?:you )?a (?:dm|message|direct message))(?: you)?|dm(?:'d)? sent|message sent|check your (?:dms?|inbox))\b/i;

const saidBy = ({ messages }: Conversation, from: 'agent' | 'customer'): string[] =>
  messages.filter((message) => message.from === from).map(({ text }) => text);

const freshOf = ({ messages }: Conversation): string =>
  unanswered(messages)
    .map(({ text }) => text)
    .join('\n');

/** We have asked them, in public, to write to us in private. */
export const wereAskedToWrite = ({ conversation }: Situation): boolean =>
  conversation.public && saidBy(conversation, 'agent').some((text) => ASKED.test(text));

/** They say in public that they have written in private. */
export const haveWritten = (situation: Situation): boolean =>
  wereAskedToWrite(situation) && WROTE.test(freshOf(situation.conversation));

/** A private thread that goes on with what began in public. */
export const cameFromPublic = ({ conversation }: Situation): boolean =>
  !conversation.public &&
  saidBy(conversation, 'agent').length === 0 &&
  CAME.test(freshOf(conversation));

/** We asked them to write, and have not heard: the next word is theirs. */
export const waitsForCustomer = (situation: Situation): boolean =>
  wereAskedToWrite(situation) &&
  situation.conversation.messages.findLast(({ from }) => from === 'agent' || from === 'customer')
    ?.from === 'agent';
