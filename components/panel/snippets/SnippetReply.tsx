import { useEffect, useRef, useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import type { DraftContext } from '../../../lib/lint/rule.ts';
import type { Situation } from '../../../lib/reply/move.ts';
import { fillFields } from '../../../lib/reply/snippets/fill.ts';
import type { Snippet } from '../../../lib/reply/snippets/snippet.ts';
import { goingOn } from '../../../lib/reply/snippets/stack.ts';
import type { Settings } from '../../../lib/settings.ts';
import type { Command, Outcome } from '../../../lib/view.ts';
import { Button } from '../../ui/Button.tsx';
import { copy } from '../copy.ts';
import { InsertButtons } from '../InsertButtons.tsx';
import { Said } from '../Said.tsx';
import { useInsert } from '../use-insert.ts';
import { SnippetPicker } from './SnippetPicker.tsx';
import { SnippetStack } from './SnippetStack.tsx';
import { StackedReply } from './StackedReply.tsx';
import { useStack } from './use-stack.ts';

interface SnippetReplyProps {
  snippets: readonly Snippet[];
  situation: Situation;
  context: DraftContext;
  settings: Settings;
  /** What the agent has written already. */
  written: string;
  now: Date;
  ask(command: Command): Promise<Outcome>;
  onLeave(): void;
}

/** A reply made of snippets: found, put in order, filled in and put in. */
export const SnippetReply = (props: SnippetReplyProps) => {
  const { snippets, situation, context, settings, written, now, ask, onLeave } = props;
  const { conversation, reading } = situation;
  const place = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const stack = useStack(snippets, situation, now);
  const [again, setAgain] = useState<{ words: string; back(): void } | null>(null);
  const { said, say, busy, insert } = useInsert(conversation, async (command) => {
    const outcome = await ask(command);
    if (!outcome.ok) return outcome;
    // The button that was pressed goes with the stack.
    if (place.current?.contains(document.activeElement)) search.current?.focus();
    setAgain({ words: t('snippets_putIn'), back: stack.clear() });
    return outcome;
  });

  useEffect(() => search.current?.focus(), []);
  const ready = (): void =>
    place.current?.querySelector<HTMLElement>('.blank, .inserts button')?.focus();
  const copied = async (): Promise<void> =>
    say((await copy(stack.filled)) ? t('copied') : t('copy_refused'));
  const some = stack.names.length > 0;

  return (
    <div ref={place} className="snippet-reply">
      <SnippetPicker
        snippets={snippets}
        use={{ public: conversation.public, category: reading.category }}
        stack={stack}
        search={search}
        textOf={({ text }) => fillFields(text, situation, now)}
        onReady={ready}
        onLeave={onLeave}
      />
      {some && <SnippetStack stack={stack} search={search} />}
      {some && <StackedReply stack={stack} context={context} settings={settings} />}
      <div className="snippet-inserts">
        {some && (
          <>
            <InsertButtons
              begun={written.trim() !== ''}
              busy={busy}
              onInsert={(how) =>
                void insert(how === 'replace' ? stack.filled : goingOn(stack.filled, written), how)
              }
            />
            <Button onClick={() => void copied()}>{t('copy')}</Button>
          </>
        )}
        <Button kind="quiet" onClick={onLeave}>
          {t('close')}
        </Button>
      </div>
      <Said
        text={said ?? (some ? null : (again?.words ?? null))}
        action={
          said === null && again
            ? { label: t('snippets_again'), onAct: () => again.back() }
            : undefined
        }
      />
    </div>
  );
};
