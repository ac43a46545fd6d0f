import { useMemo } from 'react';
import { count, t, tCount } from '../../lib/i18n.ts';
import { MOST, type OwnPhrase } from '../../lib/settings/own-phrase.ts';
import type { Pack } from '../../lib/settings/pack.ts';
import { Button } from '../ui/Button.tsx';
import { type Merged, mergePack } from './take-pack.ts';

interface PackPreviewProps {
  pack: Pack;
  mine: readonly OwnPhrase[];
  onTake(phrases: OwnPhrase[], words: string): void;
  onClose(): void;
}

const label = ({ added, changed }: Merged): string => {
  if (added.length === 0) return tCount('pack_change', changed.length);
  return changed.length === 0
    ? tCount('pack_add', added.length)
    : tCount('pack_addAndChange', added.length, count(changed.length));
};

const done = ({ added, changed }: Merged): string =>
  [
    added.length > 0 ? tCount('pack_added', added.length) : '',
    changed.length > 0 ? tCount('pack_changed', changed.length) : '',
  ]
    .filter(Boolean)
    .join(' ');

const Words = ({ title, phrases }: { title: string; phrases: readonly OwnPhrase[] }) =>
  phrases.length === 0 ? null : (
    <p className="options-count">
      {title}: {phrases.map(({ phrase }) => `“${phrase}”`).join(', ')}
    </p>
  );

/** What taking a pack would do, before it is done. */
export const PackPreview = ({ pack, mine, onTake, onClose }: PackPreviewProps) => {
  const merged = useMemo(() => mergePack(mine, pack.phrases), [mine, pack]);
  const { added, changed, same, phrases } = merged;
  const news = added.length + changed.length > 0;
  return (
    <div className="pack">
      <h3>{pack.name}</h3>
      <p>
        {tCount(
          'pack_counts',
          pack.phrases.length,
          count(added.length),
          count(changed.length),
          count(same),
        )}
      </p>
      <div className="pack-words">
        <Words title={t('pack_new')} phrases={added} />
        <Words title={t('pack_changedTitle')} phrases={changed} />
      </div>
      {!phrases && (
        <p className="field-error">
          {t('pack_tooMany', count(mine.length + added.length), count(MOST.phrases))}
        </p>
      )}
      <div className="options-buttons">
        {news && phrases && (
          <Button kind="primary" onClick={() => onTake(phrases, done(merged))}>
            {label(merged)}
          </Button>
        )}
        <Button onClick={onClose}>{news ? t('cancel') : t('close')}</Button>
      </div>
    </div>
  );
};
