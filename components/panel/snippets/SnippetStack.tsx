import { type RefObject, useRef } from 'react';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import type { Stack } from './use-stack.ts';

interface SnippetStackProps {
  stack: Stack;
  /** Takes the keys when what had them is gone. */
  search: RefObject<HTMLInputElement | null>;
}

/** What the reply is made of, in its order. */
export const SnippetStack = ({ stack, search }: SnippetStackProps) => {
  const list = useRef<HTMLOListElement>(null);
  const advance = (name: string, at: number): void => {
    stack.advance(name);
    // A node that is moved loses the keys.
    requestAnimationFrame(() => {
      const moved = list.current?.children[at - 1]?.querySelector('button');
      (moved ?? search.current)?.focus();
    });
  };
  return (
    <ol ref={list} className="stack" aria-label={t('snippets_stack')}>
      {stack.names.map((name, at) => (
        <li key={name} className="stacked">
          {at > 0 && (
            <Button
              kind="quiet"
              className="stacked-button"
              aria-label={t('snippets_moveUpOne', name)}
              title={t('snippets_moveUp')}
              onClick={() => advance(name, at)}
            >
              ↑
            </Button>
          )}
          <span className="stacked-name">{name}</span>
          <Button
            kind="quiet"
            className="stacked-button"
            aria-label={t('snippets_takeOutOne', name)}
            title={t('snippets_takeOut')}
            onClick={() => {
              stack.remove(name);
              search.current?.focus();
            }}
          >
            ×
          </Button>
        </li>
      ))}
    </ol>
  );
};
