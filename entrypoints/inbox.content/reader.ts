import type { Marks } from '../../lib/marks/marks.ts';
import { sendSurely } from '../../lib/messages.ts';
import type { SessionSettings } from '../../lib/session/checking.ts';
import { createSession, type Session } from '../../lib/session.ts';
import { isOn } from '../../lib/settings/pause.ts';
import { offOn } from '../../lib/settings/turn.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Composer, Site } from '../../lib/sites/site.ts';
import { createAnswer } from './answer.ts';
import { createAttention } from './attend.ts';
import { drawMarks } from './draw-marks.ts';
import { type KeptCheck, keepCheck } from './load-check.ts';
import { composerFor, lookOrSayWhy, type Now, pageNow } from './page.ts';
import type { Stay } from './stay.ts';
import { keepHabits } from './tell-habits.ts';

const settingsFor = (settings: Settings, site: Site): SessionSettings => ({
  on: isOn(settings, site.id, new Date()),
  off: offOn(settings, site.id),
  showWeak: settings.showWeak,
});

/** Returns the reply box to follow. */
const seeIn = (session: Session, check: KeptCheck, now: Now): Composer | null => {
  session.see(now.result);
  // What fails is tried again at the next look.
  if (now.conversation) check.loads().catch(() => {});
  const composer = composerFor(now);
  return typeof composer === 'string' ? null : composer;
};

/** Reads the page and what is typed in it, has it checked and marked, and answers what is asked of it. */
export const createReader = (site: Site, settings: () => Settings, stay: Stay) => {
  const { signal } = stay;
  const on = (): boolean => isOn(settings(), site.id, new Date());
  const settle = (): void => session.settle(settingsFor(settings(), site));
  const check = keepCheck(() => settings().ownPhrases, settle, signal);
  const session = createSession({
    site: site.id,
    lint: check.now,
    replied: (reply) =>
      void sendSurely({ do: 'replied', ...reply, flags: habits.takeFlags(reply) }, signal),
    now: () => new Date().toISOString(),
  });
  settle();

  const look = (): void => {
    if (stay.isOver()) return;
    const now = on() ? lookOrSayWhy(site, pageNow(settings().own)) : null;
    attention.attend(now && seeIn(session, check, now));
  };
  // Until a conversation is open, the page holds one observer of ours and nothing else.
  let marks: Marks | null = null;
  const habits = keepHabits(session, signal);
  const answer = habits.hear(
    createAnswer({
      ...{ site, session: habits.session, on, look, checkLoads: check.loads, signal },
      marks: () => marks,
      own: () => settings().own,
    }),
  );
  const draw = (): Marks => {
    marks ??= drawMarks(habits.session, site.id, answer, () => settings().markKeys, signal);
    return marks;
  };
  const attention = createAttention(site, session, draw, signal);
  return { session, check, answer, on, look, settle };
};
