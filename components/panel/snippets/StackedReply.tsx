import { lazy, Suspense } from 'react';
import { count, t, tCount } from '../../../lib/i18n.ts';
import type { DraftContext } from '../../../lib/lint/rule.ts';
import { postLimit, weightedLength } from '../../../lib/reply/length.ts';
import type { Settings } from '../../../lib/settings.ts';
import { FillBlanks } from '../FillBlanks.tsx';
import type { Stack } from './use-stack.ts';

interface StackedReplyProps {
  stack: Stack;
  context: DraftContext;
  settings: Settings;
}

// It brings the draft check with it, which beside an inbox is in the page.
const StackFindings = lazy(async () => {
  const loaded = await import('./StackFindings.tsx');
  return { default: loaded.StackFindings };
});

const Facts = ({ stack, isPost }: { stack: Stack; isPost: boolean }) => {
  const { blanks, filled } = stack;
  const length = weightedLength(filled);
  return (
    <>
      {blanks > 0 && <p className="hint">{tCount('suggestion_blanks', blanks)}</p>}
      {isPost && (
        <p className={length > postLimit ? 'late' : 'hint'}>
          {t(
            length > postLimit ? 'snippets_tooLong' : 'suggestion_length',
            count(length),
            count(postLimit),
          )}
        </p>
      )}
    </>
  );
};

/** The snippets as the one reply they make, its blanks to be filled where they stand. */
export const StackedReply = ({ stack, context, settings }: StackedReplyProps) => (
  <div className="suggestion-text">
    <FillBlanks text={stack.text} typed={stack.typed} onType={stack.type} />
    <Facts stack={stack} isPost={context.channel === 'x-public'} />
    <Suspense>
      <StackFindings text={stack.filled} context={context} settings={settings} />
    </Suspense>
  </div>
);
