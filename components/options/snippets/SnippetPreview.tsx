import { useMemo } from 'react';
import { count, t, tCount } from '../../../lib/i18n.ts';
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

const label = ({ added, changed }: Merged): string => {
  if (added.length === 0) return tCount('snippets_change', changed.length);
  return changed.length === 0
    ? tCount('snippets_add', added.length)
    : tCount('snippets_addAndChange', added.length, count(changed.length));
};

const done = ({ added, changed }: Merged): string =>
  [
    added.length > 0 ? tCount('snippets_added', added.length) : '',
    changed.length > 0 ? tCount('snippets_changed', changed.length) : '',
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
        {tCount(
          'snippets_counts',
          pack.snippets.length,
          count(added.length),
          count(changed.length),
          count(same),
        )}
      </p>
      <div className="pack-words">
        <Names title={t('pack_new')} snippets={added} />
        <Names title={t('pack_changedTitle')} snippets={changed} />
      </div>
      {refused && <p className="field-error">{refused}</p>}
      <div className="options-buttons">
        {news && !refused && (
          <Button kind="primary" onClick={take}>
            {label(merged)}
          </Button>
        )}
        <Button onClick={onClose}>{news ? t('cancel') : t('close')}</Button>
      </div>
    </div>
  );
};
