import { type RefObject, useEffect, useId, useRef } from 'react';
import { count, t } from '../../../lib/i18n.ts';
import type { Use } from '../../../lib/reply/snippets/search.ts';
import { MOST, type Snippet } from '../../../lib/reply/snippets/snippet.ts';
import { usePicker } from './use-picker.ts';
import type { Stack } from './use-stack.ts';
import '../../ui/field.css';

interface SnippetPickerProps {
  snippets: readonly Snippet[];
  use: Use;
  stack: Stack;
  search: RefObject<HTMLInputElement | null>;
  /** A snippet's text as it would stand in the reply. */
  textOf(snippet: Snippet): string;
  onReady(): void;
  onLeave(): void;
}

const said = (shown: number, more: boolean, full: boolean): string => {
  if (full) return t('snippets_full', count(MOST.stacked));
  if (shown === 0) return t('snippets_notFound');
  return more ? t('snippets_more') : '';
};

const elsewhere = ({ where }: Snippet, use: Use): string => {
  if (where === 'anywhere' || (where === 'public') === use.public) return '';
  return where === 'public' ? t('snippets_forPublic') : t('snippets_forPrivate');
};

/** Looks for snippets and adds them to the reply, by keys or by pointer. */
export const SnippetPicker = (props: SnippetPickerProps) => {
  const { snippets, use, stack, search, textOf, onReady, onLeave } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const picker = usePicker(snippets, use, stack, { onReady, onLeave });
  const { query, shown, more, at } = picker;

  useEffect(() => {
    if (at >= 0) list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);

  return (
    <>
      <input
        ref={search}
        id="snippets-search"
        className="field-input"
        role="combobox"
        aria-label={t('snippets_search')}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        placeholder={t('snippets_placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => picker.type(event.target.value)}
        onKeyDown={picker.onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('snippets_title')}
        className="snippets"
        hidden={shown.length === 0}
      >
        {shown.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys
          <div
            key={one.name}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            aria-disabled={stack.full}
            tabIndex={-1}
            className="snippet"
            // The box keeps the caret.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => picker.take(one)}
          >
            <span className="snippet-name">{one.name}</span>
            {one.shortcut && <kbd className="snippet-shortcut">/{one.shortcut}</kbd>}
            <span className="snippet-begins">
              {elsewhere(one, use) && <em>{elsewhere(one, use)} · </em>}
              {textOf(one)}
            </span>
          </div>
        ))}
      </div>
      <p className="hint snippets-said" role="status">
        {said(shown.length, more, stack.full)}
      </p>
    </>
  );
};
