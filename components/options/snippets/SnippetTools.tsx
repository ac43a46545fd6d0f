import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import type { Snippet } from '../../../lib/reply/snippets/snippet.ts';
import {
  readSnippetPack,
  type SnippetPack,
  snippetFile,
  writeSnippetPack,
} from '../../../lib/settings/snippet-pack.ts';
import { Button } from '../../ui/Button.tsx';
import { download } from '../../ui/download.ts';
import { ChooseFile } from '../ChooseFile.tsx';
import { PackRead, packIn, type Refused } from '../PackRead.tsx';
import type { Say } from './change-and-say.ts';
import { SnippetPreview } from './SnippetPreview.tsx';

interface SnippetToolsProps {
  snippets: readonly Snippet[];
  /** What the team calls itself; may be empty. */
  brand: string;
  say: Say;
}

/** The snippets as a file for others, and a file of others looked at before it is taken. */
export const SnippetTools = ({ snippets, brand, say }: SnippetToolsProps) => {
  const [read, setRead] = useState<SnippetPack | Refused | null>(null);
  const save = (): void => {
    const pack = {
      name: brand ? t('snippets_nameOf', brand) : t('snippets_packName'),
      snippets: [...snippets],
    };
    void download('snippets.json', 'application/json', [writeSnippetPack(pack)]);
  };

  return (
    <div className="pack-tools">
      <div className="options-buttons">
        <ChooseFile
          words={t('snippets_import')}
          label={t('snippets_file')}
          onFile={(file) => void packIn(file, snippetFile, readSnippetPack).then(setRead)}
        />
        <Button disabled={snippets.length === 0} onClick={save}>
          {t('snippets_export')}
        </Button>
      </div>
      <PackRead
        read={read}
        preview={(pack) => (
          <SnippetPreview pack={pack} mine={snippets} say={say} onClose={() => setRead(null)} />
        )}
      />
    </div>
  );
};
