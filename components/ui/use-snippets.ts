import { useEffect, useState } from 'react';
import type { Snippet } from '../../lib/reply/snippets/snippet.ts';
import { readSnippets, watchSnippets } from '../../lib/settings/snippets.ts';

/** The team's snippets as they are kept now; null until they are read, and where they cannot be. */
export const useSnippets = (): readonly Snippet[] | null => {
  const [snippets, setSnippets] = useState<readonly Snippet[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchSnippets(setSnippets, stop.signal);
    readSnippets().then(setSnippets, () => setSnippets(null));
    return () => stop.abort();
  }, []);
  return snippets;
};
