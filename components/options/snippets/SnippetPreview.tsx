import { useMemo } from 'react';
import { type Merged, mergeSnippets } from '../../../lib/reply/snippets/merge.ts';
import type { Snippet } from '../../../lib/reply/snippets/snippet.ts';
import { refuseTogether, type SnippetPack } from '../../../lib/settings/snippet-pack.ts';
import { Button } from '../../ui/Button.tsx';
import { changeAndSay, type Say } from './change-and-say.ts';

interface SnippetPreviewProps {
  pack: SnippetPack;
  mine: readonly Snippet[];
  say: Say;
  onClose(): void;
}

const counted = (count: number): string => (count === 1 ? '1 snippet' : `${count} snippets`);

const label = ({ added, changed }: Merged): string => {
  if (added.length === 0) return `Change ${counted(changed.length)}`;
  const more = changed.length > 0 ? ` and change ${changed.length}` : '';
  return `Add ${counted(added.length)}${more}`;
};

const done = ({ added, changed }: Merged): string =>
  [
    added.length > 0 ? `${counted(added.length)} added.` : '',
    changed.length > 0 ? `${counted(changed.length)} changed.` : '',
  ]
    .filter(Boolean)
    .join(' ');

const Names = ({ title, snippets }: { title: string; snippets: readonly Snippet[] }) =>
  snippets.length === 0 ? null : (
    <p className="options-count">
      {title}: {snippets.map(({ name }) => `“${name}”`).join(', ')}
    </p>
  );

/** What taking a pack would do, before it is done. */
export const SnippetPreview = ({ pack, mine, say, onClose }: SnippetPreviewProps) => {
  const merged = useMemo(() => mergeSnippets(mine, pack.snippets), [mine, pack]);
  const refused = useMemo(() => refuseTogether(merged.snippets), [merged]);
  const { added, changed, same } = merged;
  const news = added.length + changed.length > 0;
  const take = (): void => {
    onClose();
    void changeAndSay((stored) => mergeSnippets(stored, pack.snippets).snippets, done(merged), say);
  };
  return (
    <div className="pack">
      <h3>{pack.name}</h3>
      <p>
        {counted(pack.snippets.length)}: {added.length} new, {changed.length} changed, {same} the
        same.
      </p>
      <div className="pack-words">
        <Names title="New" snippets={added} />
        <Names title="Changed" snippets={changed} />
      </div>
      {refused && <p className="field-error">{refused}</p>}
      <div className="options-buttons">
        {news && !refused && (
          <Button kind="primary" onClick={take}>
            {label(merged)}
          </Button>
        )}
        <Button onClick={onClose}>{news ? 'Cancel' : 'Close'}</Button>
      </div>
    </div>
  );
};
