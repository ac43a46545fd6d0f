import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import type { Snippet } from '../../../lib/reply/snippets/snippet.ts';
import { tooLarge } from '../../../lib/settings/pack-file.ts';
import {
  readSnippetPack,
  type SnippetPack,
  snippetFile,
  writeSnippetPack,
} from '../../../lib/settings/snippet-pack.ts';
import { Button } from '../../ui/Button.tsx';
import { download } from '../../ui/download.ts';
import { ChooseFile } from '../ChooseFile.tsx';
import type { Say } from './change-and-say.ts';
import { SnippetPreview } from './SnippetPreview.tsx';

interface SnippetToolsProps {
  snippets: readonly Snippet[];
  /** What the team calls itself; may be empty. */
  brand: string;
  say: Say;
}

const readFile = async (file: File): Promise<SnippetPack | { refused: string }> => {
  // A larger one is not even read.
  if (file.size > snippetFile.megabytes * 1_000_000) return tooLarge(snippetFile);
  try {
    return readSnippetPack(await file.text());
  } catch {
    return { refused: t('file_unread') };
  }
};

/** The snippets as a file for others, and a file of others looked at before it is taken. */
export const SnippetTools = ({ snippets, brand, say }: SnippetToolsProps) => {
  const [read, setRead] = useState<SnippetPack | { refused: string } | null>(null);
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
          onFile={(file) => void readFile(file).then(setRead)}
        />
        <Button disabled={snippets.length === 0} onClick={save}>
          {t('snippets_export')}
        </Button>
      </div>
      <div className="pack-read" aria-live="polite">
        {read && 'refused' in read && (
          <p className="field-error">
            {read.refused} {t('file_nothingAdded')}
          </p>
        )}
        {read && !('refused' in read) && (
          <SnippetPreview pack={read} mine={snippets} say={say} onClose={() => setRead(null)} />
        )}
      </div>
    </div>
  );
};
