import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import { tooLarge } from '../../lib/settings/pack-file.ts';

export interface Refused {
  refused: string;
}

/** What is in a file; one that is too large is not even read. */
export const packIn = async <Pack,>(
  file: File,
  kind: { megabytes: number },
  read: (text: string) => Pack | Refused,
): Promise<Pack | Refused> => {
  if (file.size > kind.megabytes * 1_000_000) return tooLarge(kind);
  try {
    return read(await file.text());
  } catch {
    return { refused: t('file_unread') };
  }
};

interface PackReadProps<Pack extends object> {
  /** Null while no file was chosen. */
  read: Pack | Refused | null;
  preview(pack: Pack): ReactNode;
}

/** What was found in a file, before it is taken; or why it cannot be. */
export const PackRead = <Pack extends object>({ read, preview }: PackReadProps<Pack>) => (
  <div className="pack-read" aria-live="polite">
    {read && 'refused' in read && (
      <p className="field-error">
        {read.refused} {t('file_nothingAdded')}
      </p>
    )}
    {read && !('refused' in read) && preview(read)}
  </div>
);
