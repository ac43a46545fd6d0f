import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Case, CasePlace } from '../../lib/cases/case.ts';
import { caseFrom } from '../../lib/cases/case-from.ts';
import { caseOf, logCase, randomBytes, registerSalt } from '../../lib/db.ts';
import type { Reading } from '../../lib/detect/reading.ts';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Conversation } from '../../lib/text/conversation.ts';

const because = (error: unknown): string =>
  error instanceof Error ? error.message : t('register_unopened');

/** The case of this conversation as the register has it now, and how to log one. */
export const useCase = (conversation: Conversation, reading: Reading, settings: Settings) => {
  const { site, account, thread } = conversation;
  const place: CasePlace = { site, account, thread };
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const found = useLiveQuery(
    () => caseOf(place).catch((error: unknown): string => because(error)),
    [site, account, thread],
  );

  const log = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const salt = await registerSalt();
      const source = { conversation, reading, settings, salt, random: randomBytes };
      await logCase(caseFrom({ ...source, now: new Date() }));
      setTrouble(null);
    } catch (error) {
      setTrouble(because(error));
    }
    setBusy(false);
  };

  const one: Case | null | undefined = typeof found === 'string' ? undefined : found;
  return { one, trouble: typeof found === 'string' ? found : trouble, busy, log };
};
