import * as z from 'zod/mini';

export const MOST = {
  phrases: 500,
  phrase: 120,
  why: 200,
  replacements: 3,
  replacement: 200,
  examples: 5,
  example: 300,
} as const;

const few = (most: number, length: number) =>
  z.catch(
    z.array(z.string().check(z.minLength(1), z.maxLength(length))).check(z.maxLength(most)),
    () => [],
  );

const examples = z.object({
  flags: few(MOST.examples, MOST.example),
  passes: few(MOST.examples, MOST.example),
});

/** A phrase without its words is none; whatever else is damaged is left out. */
const ownPhrase = z.object({
  phrase: z.string().check(z.minLength(1), z.maxLength(MOST.phrase)),
  why: z.catch(z.string().check(z.maxLength(MOST.why)), ''),
  replacements: few(MOST.replacements, MOST.replacement),
  strength: z.catch(z.enum(['strong', 'weak']), 'weak'),
  /** Came with a pack, and go out with it again. */
  examples: z.catch(examples, () => ({ flags: [], passes: [] })),
});

export type OwnPhrase = z.infer<typeof ownPhrase>;

/** One damaged phrase costs that phrase and no other. */
export const ownPhrases = z.catch(
  z.pipe(
    z.array(z.unknown()),
    z.transform((all): OwnPhrase[] =>
      all
        .flatMap((one) => {
          const read = ownPhrase.safeParse(one);
          return read.success ? [read.data] : [];
        })
        .slice(0, MOST.phrases),
    ),
  ),
  () => [],
);
