import { t } from './i18n.ts';
import { openLine } from './port/line.ts';
import { openQuestions } from './port/questions.ts';
import type { FromPanel } from './port/wire.ts';
import type { Command, Outcome, View } from './view.ts';

const notConnected: Outcome = { ok: false, why: t('outcome_notConnected') };

export interface TabLink {
  /** Called with the whole view, first as soon as the page answers. Returns the way to stop. */
  onView(show: (view: View) => void): () => void;
  /** Never rejects: a page that is gone is an outcome with its sentence. */
  ask(command: Command): Promise<Outcome>;
  /** The page went away or has no part of ours; the link goes on trying until it is closed. */
  onGone(show: () => void): () => void;
  close(): void;
}

/** Returns the way out again. */
const joined = <T>(all: Set<T>, one: T): (() => void) => {
  all.add(one);
  return () => void all.delete(one);
};

/** The panel's end: follows one tab through reloads and back-forward until closed. */
export const connectTab = (tabId: number): TabLink => {
  const views = new Set<(view: View) => void>();
  const gone = new Set<() => void>();
  const questions = openQuestions();
  let latest: View | null = null;

  const line = openLine(
    tabId,
    (message) => {
      if ('answer' in message) return questions.answer(message.answer, message.outcome);
      latest = message.view;
      for (const show of views) show(message.view);
    },
    () => {
      latest = null;
      questions.giveUp();
      for (const show of gone) show();
    },
  );

  return {
    onView: (show) => {
      const leave = joined(views, show);
      if (latest) show(latest);
      return leave;
    },
    onGone: (show) => joined(gone, show),
    ask: (command) => {
      const port = line.port();
      if (!port || !latest) return Promise.resolve(notConnected);
      const { ask, answered } = questions.put();
      port.postMessage({ ask, command } satisfies FromPanel);
      return answered;
    },
    close: () => {
      line.close();
      questions.giveUp();
    },
  };
};
