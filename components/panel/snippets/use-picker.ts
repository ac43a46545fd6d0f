import { type KeyboardEvent, useMemo, useState } from 'react';
import { expanded, searchIn, type Use } from '../../../lib/reply/snippets/search.ts';
import type { Snippet } from '../../../lib/reply/snippets/snippet.ts';
import type { Stack } from './use-stack.ts';

/** More are found by typing on. */
const MOST_SHOWN = 50;

interface PickerKeys {
  /** Enter with nothing chosen: the reply is to be filled in and put in. */
  onReady(): void;
  onLeave(): void;
}

/** Search and arrow keys over the snippets that are not in the reply yet. */
export const usePicker = (
  snippets: readonly Snippet[],
  use: Use,
  stack: Stack,
  keys: PickerKeys,
) => {
  const [query, setQuery] = useState('');
  const [chosen, choose] = useState<number | null>(null);
  const search = useMemo(() => searchIn(snippets), [snippets]);
  const { public: isPublic, category } = use;
  const found = useMemo(
    () => search(query, { public: isPublic, category }),
    [search, query, isPublic, category],
  );
  const open = found.filter(({ name }) => !stack.names.includes(name));
  const shown = open.slice(0, MOST_SHOWN);
  // Once something is in the reply, Enter in an empty box goes on to it.
  const first = query.trim() === '' && stack.names.length > 0 ? -1 : 0;
  const at = Math.min(chosen ?? first, shown.length - 1);

  const ask = (next: string): void => {
    setQuery(next);
    choose(null);
  };
  const take = (one: Snippet | undefined): void => {
    if (!one || stack.full) return;
    stack.add(one.name);
    ask('');
  };

  const walk = (step: number): void => choose(Math.max(0, Math.min(at + step, shown.length - 1)));

  const press = (key: string, held: boolean): boolean => {
    if (key === 'ArrowDown') walk(1);
    else if (key === 'ArrowUp') walk(-1);
    // Held down, a key goes on acting after what it was pressed for is done.
    else if (held) return false;
    else if (key === 'Enter') shown[at] ? take(shown[at]) : keys.onReady();
    else if (key === 'Escape') query === '' ? keys.onLeave() : ask('');
    else if (key === 'Backspace' && query === '') stack.remove(stack.names.at(-1) ?? '');
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.nativeEvent.isComposing && press(event.key, event.repeat)) event.preventDefault();
  };

  return {
    query,
    shown,
    more: open.length > shown.length,
    at,
    take,
    onKeyDown,
    type: (next: string): void => {
      const one = expanded(next, open);
      if (one && !stack.full) take(one);
      else ask(next);
    },
  };
};
