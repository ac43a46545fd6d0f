import { useCallback, useEffect, useRef, useState } from 'react';
import { t, tCount } from '../../../lib/i18n.ts';
import type { DraftContext } from '../../../lib/lint/rule.ts';
import type { Situation } from '../../../lib/reply/move.ts';
import type { Settings } from '../../../lib/settings.ts';
import type { Command, Outcome } from '../../../lib/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { useSnippets } from '../../ui/use-snippets.ts';
import { Section } from '../Section.tsx';
import { SnippetReply } from './SnippetReply.tsx';
import './snippets.css';

interface SnippetsProps {
  situation: Situation;
  context: DraftContext;
  settings: Settings;
  /** What the agent has written already. */
  written: string;
  now: Date;
  ask(command: Command): Promise<Outcome>;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

/** The team's own snippets, beside the suggestions: opened by a button or by "/". */
export const SnippetsSection = (props: SnippetsProps) => {
  const snippets = useSnippets();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const some = snippets !== null && snippets.length > 0;

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!some || isTyping(event.target)) return;
      // The sign itself is not typed into the box.
      event.preventDefault();
      setOpen(true);
      document.getElementById('snippets-search')?.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [some]);

  const leave = useCallback((): void => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  }, []);

  if (snippets === null) return null;
  return (
    <Section
      title={t('snippets_title')}
      aside={some && <span className="count">{tCount('snippets_kept', snippets.length)}</span>}
    >
      {!some && (
        <p className="hint">
          <Sentence of="snippets_none">
            <a href="/options.html#snippets" target="_blank" rel="noreferrer">
              {t('snippets_noneSettings')}
            </a>
          </Sentence>
        </p>
      )}
      {some && !open && (
        <Button ref={opener} className="snippets-open" onClick={() => setOpen(true)}>
          <Sentence of="snippets_use">
            <kbd className="snippet-shortcut">/</kbd>
          </Sentence>
        </Button>
      )}
      {some && open && <SnippetReply {...props} snippets={snippets} onLeave={leave} />}
    </Section>
  );
};
