import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { OwnPhrase } from '../../lib/settings/own-phrase.ts';
import { type Pack, writePack } from '../../lib/settings/pack.ts';
import { Button } from '../ui/Button.tsx';
import { download } from '../ui/download.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { PackPreview } from './PackPreview.tsx';
import { PackRead, packIn, type Refused } from './PackRead.tsx';
import { checkedPack } from './take-pack.ts';

const KIND = { megabytes: 1 };

interface PackToolsProps {
  phrases: readonly OwnPhrase[];
  /** What the team calls itself; may be empty. */
  brand: string;
  onTake(phrases: OwnPhrase[], words: string): void;
}

/** The phrases as a file for others, and a file of others looked at before it is taken. */
export const PackTools = ({ phrases, brand, onTake }: PackToolsProps) => {
  const [read, setRead] = useState<Pack | Refused | null>(null);
  const pack = { name: brand ? t('pack_nameOf', brand) : t('pack_name'), phrases: [...phrases] };

  return (
    <div className="pack-tools">
      <div className="options-buttons">
        <ChooseFile
          words={t('pack_import')}
          label={t('pack_file')}
          onFile={(file) => void packIn(file, KIND, checkedPack).then(setRead)}
        />
        <Button
          disabled={phrases.length === 0}
          onClick={() => void download('phrases.json', 'application/json', [writePack(pack)])}
        >
          {t('pack_export')}
        </Button>
      </div>
      <PackRead
        read={read}
        preview={(found) => (
          <PackPreview
            pack={found}
            mine={phrases}
            onTake={(merged, words) => {
              setRead(null);
              onTake(merged, words);
            }}
            onClose={() => setRead(null)}
          />
        )}
      />
    </div>
  );
};
