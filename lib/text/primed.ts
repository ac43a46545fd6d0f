// From this length on V8 compiles a pattern at once into what the processor runs. Met first by a shorter
// text it is compiled for an interpreter before, and for a large pattern that takes the most of all.
const LONG_TEXT = '.'.repeat(1000);

const known = new WeakSet<RegExp>();

/** A large pattern as it is, and quick from its first use on. */
export const primed = (pattern: RegExp): RegExp => {
  if (known.has(pattern)) return pattern;
  known.add(pattern);
  pattern.test(LONG_TEXT);
  pattern.lastIndex = 0;
  return pattern;
};
