import { createLint } from './lint.ts';
import type { DraftContext, Finding } from './rule.ts';
import { wordsOf } from './rules/words.ts';

/** Checks a draft once. */
export const lint = (draft: string, context: DraftContext): Finding[] =>
  createLint(wordsOf)(draft, context);
