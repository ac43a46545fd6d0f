import { useMemo } from 'react';
import { createLint } from '../../lib/lint/lint.ts';
import { ownRules } from '../../lib/lint/own/own-rules.ts';
import type { DraftContext, Finding } from '../../lib/lint/rule.ts';
import type { Settings } from '../../lib/settings.ts';
import { wordsOf } from './habit-words.ts';

/** What the draft check says of a text that stands in no reply box. It brings the whole check with it. */
export const useCheck = (
  text: string,
  context: DraftContext,
  { ownPhrases, showWeak }: Pick<Settings, 'ownPhrases' | 'showWeak'>,
): Finding[] => {
  const lint = useMemo(() => createLint(wordsOf, ownRules(ownPhrases)), [ownPhrases]);
  return useMemo(
    () => lint(text, context).filter(({ strength }) => showWeak || strength === 'strong'),
    [lint, text, context, showWeak],
  );
};
