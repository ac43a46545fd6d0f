import { wordsOf } from '../../components/ui/habit-words.ts';
import type { OwnPhrase } from '../../lib/lint/own/own-phrase.ts';
import { sendSurely } from '../../lib/messages.ts';
import { type Check, offeredCheck } from './check-slot.ts';

export interface KeptCheck {
  /** Null while it is not in the page. */
  now(): Check | null;
  /** Brings it into the page; false when the background could not, to be tried again. */
  loads(): Promise<boolean>;
  /** Builds it anew where the team's own phrases are others now. */
  renew(): void;
}

/** The draft check of this page, with the phrases of the moment. */
export const keepCheck = (
  phrases: () => readonly OwnPhrase[],
  loaded: () => void,
  signal: AbortSignal,
): KeptCheck => {
  let check: Check | null = null;
  let built = '';
  let loading: Promise<boolean> | null = null;

  const renew = (): void => {
    const wanted = JSON.stringify(phrases());
    if (check && wanted === built) return;
    check = offeredCheck()?.(wordsOf, phrases()) ?? null;
    built = wanted;
  };

  const load = async (): Promise<boolean> => {
    try {
      if (!offeredCheck()) await sendSurely({ do: 'load-check' }, signal);
      renew();
      if (check) loaded();
      return check !== null;
    } finally {
      loading = null;
    }
  };

  return {
    now: () => check,
    loads: () => {
      if (check) return Promise.resolve(true);
      loading ??= load();
      return loading;
    },
    renew: () => {
      if (check) renew();
    },
  };
};
