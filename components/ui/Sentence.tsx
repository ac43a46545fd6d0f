import { Children, type ReactNode } from 'react';
import { type Key, t } from '../../lib/i18n.ts';

// Private-use characters stand for the elements until the sentence is in its own language's order.
const FIRST = 0xe000;
const standIn = /([\ue000-\ue008])/;

interface SentenceProps {
  of: Key;
  /** The elements in it: $1 and on. */
  children: ReactNode;
}

/** A sentence with elements in it, each where the language wants it. */
export const Sentence = ({ of, children }: SentenceProps) => {
  const elements = Children.toArray(children);
  const standIns = elements.map((_, at) => String.fromCharCode(FIRST + at));
  return t(of, ...standIns)
    .split(standIn)
    .map((part) => elements[standIns.indexOf(part)] ?? part);
};
