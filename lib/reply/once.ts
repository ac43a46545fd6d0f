import type { Situation } from './move.ts';

/** What every move asks of a situation, found the first time it is asked. */
export const once = <T>(find: (situation: Situation) => T): ((situation: Situation) => T) => {
  const known = new WeakMap<Situation, { found: T }>();
  return (situation) => {
    const before = known.get(situation) ?? { found: find(situation) };
    known.set(situation, before);
    return before.found;
  };
};
