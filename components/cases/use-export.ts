import { useRef, useState } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { allCases, casesById } from '../../lib/db.ts';
import type { Cases } from '../../lib/export/manifest.ts';
import { pseudonymised } from '../../lib/export/pseudonymised.ts';
import { t } from '../../lib/i18n.ts';
import type { CaseIndex } from '../../lib/insights/case-index.ts';
import { download } from '../ui/download.ts';
import type { Done } from './use-done.ts';

export interface Format {
  label: string;
  end: string;
  type: string;
  write(of: Cases): AsyncIterable<string>;
}

export interface Progress {
  done: number;
  of: number;
}

/** So many cases are in memory at once. */
const PAGE = 500;
/** From here on the file is in the order of case numbers, not in the order shown. */
const MANY = 5_000;

class Cancelled extends Error {}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Writes the found cases to a file, a page at a time. */
export const useExport = (index: CaseIndex, slots: Uint32Array, onDone: (done: Done) => void) => {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stop = useRef<AbortController | null>(null);

  const stopIfAsked = (): void => {
    if (stop.current?.signal.aborted) throw new Cancelled();
  };

  async function* found(ids: readonly string[]): AsyncGenerator<Case> {
    for (let at = 0; at < ids.length; at += PAGE) yield* await casesById(ids.slice(at, at + PAGE));
  }

  /** Many are read in the order in which they are stored: asked for one by one they take three times as long. */
  async function* picked(ids: readonly string[]): AsyncGenerator<Case> {
    const wanted = new Set(ids);
    for await (const one of allCases()) if (wanted.has(one.id)) yield one;
  }

  async function* cases(ids: readonly string[], full: boolean): AsyncGenerator<Case> {
    let done = 0;
    for await (const one of ids.length < MANY ? found(ids) : picked(ids)) {
      stopIfAsked();
      yield full ? one : pseudonymised(one);
      done += 1;
      if (done % PAGE === 0) setProgress({ done, of: ids.length });
    }
  }

  const start = async ({ end, type, write }: Format, full: boolean): Promise<void> => {
    stop.current = new AbortController();
    const ids = Array.from(slots, (slot) => index.at(slot).id);
    setProgress({ done: 0, of: ids.length });
    try {
      const name = `amends-cases-${today()}.${end}`;
      await download(name, type, write(cases(ids, full)));
      onDone({ text: t('export_done', name) });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      onDone({ text: error instanceof Cancelled ? t('export_stopped') : text });
    } finally {
      setProgress(null);
    }
  };

  return { progress, start, cancel: () => stop.current?.abort() };
};
