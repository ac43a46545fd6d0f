import { useMemo } from 'react';
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

const counted = (count: number): string => (count === 1 ? '1 phrase' : `${count} phrases`);

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
        {counted(pack.phrases.length)}: {added.length} new, {changed.length} changed, {same} the
        same.
      </p>
      <div className="pack-words">
        <Words title="New" phrases={added} />
        <Words title="Changed" phrases={changed} />
      </div>
      {!phrases && (
        <p className="field-error">
          Together with yours these are {mine.length + added.length} phrases, and {MOST.phrases} can
          be kept. Remove some first.
        </p>
      )}
      <div className="options-buttons">
        {news && phrases && (
          <Button kind="primary" onClick={() => onTake(phrases, done(merged))}>
            {label(merged)}
          </Button>
        )}
        <Button onClick={onClose}>{news ? 'Cancel' : 'Close'}</Button>
      </div>
    </div>
  );
};
