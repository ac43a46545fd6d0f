import { primed } from '../text/primed.ts';
import { sentences } from '../text/sentences.ts';
import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

const WANTS =
  /\b(?:i|we)(?:'d| would)? (?:just |only |really |simply )?(?:want(?! to (?:complain|say|be clear|make))|like(?= (?:to (?:know|hear|have|see|get|speak|change)|you|some|him|her|them|it|my|the|an?)\b)|need|expect(?! (?:i|it|this|that|you're|you are|he|she|they)\b)|ask(?: for| that)|demand|require)\b|\b(?:please|(?:can|could|would|will) (?:you|we|i|somebody|someone|anybody|anyone))\b|\ball i (?:want|ask|need)\b/i;
const QUESTION =
  /^(?:(?:and|so|but|please|hi|hello|[\w']{1,20},) ){0,3}(?:when|where(?!as)|who|what day|which day|how (?:long|much|many|do|can|could|soon)|can|could|would|will|is|are|do|does|did|has|have|am)\b.*\?$/is;

const SCORN =
  /\b(?:you lot|brain dead|thick|stupid|idiots?|kidding|joking|a joke|serious(?:ly)?|actually|even|anybody there|anyone there|blind|deaf|mad|insane|what else do you need)\b/i;

const OPEN = /^(?:(?:and|so|but) )?(?:what|how|where|when|do i|does|will|is there|can i)\b/i;

const said = (situation: Situation): string[] => {
  const { fresh } = factsOf(situation);
  return sentences(fresh).map(({ start, end }) =>
    fresh.slice(start, end).trim().replace(/’/g, "'"),
  );
};

/** They have said in so many words what they want of us. */
export const demands = (situation: Situation): boolean =>
  said(situation).some(
    (sentence) =>
      primed(WANTS).test(sentence) || (primed(QUESTION).test(sentence) && !SCORN.test(sentence)),
  );

/** Who cancels asks something else as well: "What do I do with the box?" */
export const asksBesides = (situation: Situation): boolean =>
  said(situation).some(
    (sentence) => /\?$/.test(sentence) && OPEN.test(sentence) && !/cancel/i.test(sentence),
  );

/** The questions that want an answer; a cry such as "how is this still on sale?" wants none. */
export const questionsAsked = (situation: Situation): number =>
  said(situation).filter((sentence) => primed(QUESTION).test(sentence) && !SCORN.test(sentence))
    .length;
