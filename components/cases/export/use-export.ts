import { useRef, useState } from 'react';
import type { Case } from '../../../lib/cases/case.ts';
import { pseudonymised } from '../../../lib/export/pseudonymised.ts';
import { weekly } from '../../../lib/export/weekly.ts';
import { t } from '../../../lib/i18n.ts';
import type { CaseIndex } from '../../../lib/insights/case-index.ts';
import type { Look } from '../../../lib/insights/look.ts';
import { download } from '../../ui/download.ts';
import type { Done } from '../use-done.ts';
import { weeklyWords } from '../weekly-words.ts';
import { fileName } from './file-name.ts';
import type { Format, Summary } from './formats.ts';
import { foundCases, PAGE } from './found-cases.ts';

export interface Progress {
  done: number;
  of: number;
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** These cases for a file; `onPage` is told how far it is, and throws where it is to end. */
async function* told(
  ids: readonly string[],
  full: boolean,
  onPage: (done: number) => void,
): AsyncGenerator<Case> {
  let done = 0;
  for await (const one of foundCases(ids)) {
    yield full ? one : pseudonymised(one);
    done += 1;
    if (done % PAGE === 0) onPage(done);
  }
}

const sentence = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Writes the found cases to a file, a page at a time. */
export const useExport = (index: CaseIndex, slots: Uint32Array, onDone: (done: Done) => void) => {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const looks = (): Look[] => Array.from(slots, (slot) => index.at(slot));

  const write = async (format: Format, full: boolean): Promise<void> => {
    const stop = new AbortController();
    stopping.current = stop;
    const cases = looks();
    const ids = cases.map(({ id }) => id);
    const agents = new Set(cases.map(({ agent }) => agent));
    const onPage = (done: number): void => {
      stop.signal.throwIfAborted();
      setProgress({ done, of: ids.length });
    };
    onPage(0);
    try {
      const name = fileName(agents, dayOf(new Date()), format.end);
      await download(name, format.type, format.write(told(ids, full, onPage)));
      onDone({ text: t('export_done', name) });
    } catch (error) {
      onDone({ text: stop.signal.aborted ? t('export_stopped') : sentence(error) });
    } finally {
      setProgress(null);
    }
  };

  const summarise = async (summary: Summary): Promise<void> => {
    const now = new Date();
    const name = `amends-week-${dayOf(now)}.${summary.end}`;
    await download(name, summary.type, [summary.write(weekly(looks(), now, weeklyWords))]);
    onDone({ text: t('export_done', name) });
  };

  return { progress, write, summarise, stop: () => stopping.current?.abort() };
};
