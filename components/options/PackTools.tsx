import { useRef, useState } from 'react';
import type { OwnPhrase } from '../../lib/settings/own-phrase.ts';
import { type Pack, writePack } from '../../lib/settings/pack.ts';
import { Button } from '../ui/Button.tsx';
import { download } from '../ui/download.ts';
import { PackPreview } from './PackPreview.tsx';
import { checkedPack } from './take-pack.ts';

const LARGEST = 1_000_000;

interface PackToolsProps {
  phrases: readonly OwnPhrase[];
  /** What the team calls itself; may be empty. */
  brand: string;
  onTake(phrases: OwnPhrase[], words: string): void;
}

const readFile = async (file: File): Promise<Pack | { refused: string }> => {
  // A larger one is not even read.
  if (file.size > LARGEST) return { refused: 'The file is larger than 1 MB, so it was not read.' };
  try {
    return checkedPack(await file.text());
  } catch {
    return { refused: 'The file could not be read. Choose it again.' };
  }
};

/** The phrases as a file for others, and a file of others looked at before it is taken. */
export const PackTools = ({ phrases, brand, onTake }: PackToolsProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Pack | { refused: string } | null>(null);
  const pack = { name: brand ? `${brand} phrases` : 'Our phrases', phrases: [...phrases] };

  return (
    <div className="pack-tools">
      <div className="options-buttons">
        <Button onClick={() => input.current?.click()}>Import a pack</Button>
        <Button
          disabled={phrases.length === 0}
          onClick={() => void download('phrases.json', 'application/json', [writePack(pack)])}
        >
          Export as a pack
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="Pack to import"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            // So that choosing the same file again is a change.
            if (file)
              void readFile(file)
                .then(setRead)
                .finally(() => (target.value = ''));
          }}
        />
      </div>
      <div className="pack-read" aria-live="polite">
        {read && 'refused' in read && (
          <p className="field-error">{read.refused} Nothing was added.</p>
        )}
        {read && !('refused' in read) && (
          <PackPreview
            pack={read}
            mine={phrases}
            onTake={(merged, words) => {
              setRead(null);
              onTake(merged, words);
            }}
            onClose={() => setRead(null)}
          />
        )}
      </div>
    </div>
  );
};
