import type { Situation } from './move.ts';

const WANTS =
  /\b(?:compensat\w*|goodwill|make (?:it|this|that) up to (?:me|us)|(?:want|wants|expect|demand|deserve|asking for|ask for|offer|offering|give me|give us|send me|send us|get)(?: [\w']+){0,4} (?:vouchers?|discount|credit(?! card)|gift|money off))\b/i;

/** They ask for something on top of having it put right. */
export const wantsGesture = ({ conversation, reading }: Situation): boolean =>
  reading.remedy === 'credit' ||
  conversation.messages.some(
    ({ from, text }) => from === 'customer' && WANTS.test(text.replace(/’/g, "'")),
  );
