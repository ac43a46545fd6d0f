import { removeLeftovers } from '../../lib/marks/leftovers.ts';
import type { Marks } from '../../lib/marks/marks.ts';
import { sendSurely } from '../../lib/messages.ts';
import { servePanel } from '../../lib/port/serve-panel.ts';
import type { SessionSettings } from '../../lib/session/checking.ts';
import { createSession } from '../../lib/session.ts';
import { isOn } from '../../lib/settings/pause.ts';
import { offOn } from '../../lib/settings/turn.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { keepCarets } from '../../lib/sites/caret.ts';
import { siteAt } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';
import { watch } from '../../lib/sites/watch.ts';
import { zendesk } from '../../lib/sites/zendesk.ts';
import type { View } from '../../lib/view.ts';
import { announce } from './announce.ts';
import { createAnswer } from './answer.ts';
import { createAttention } from './attend.ts';
import { drawMarks } from './draw-marks.ts';
import type { HandedOver } from './hand-over.ts';
import { keepCheck } from './load-check.ts';
import { composerFor, lookOrSayWhy, pageNow } from './page.ts';
import { keepHabits } from './tell-habits.ts';
import { tellReplies } from './tell-replies.ts';
import { whileSeen } from './while-seen.ts';

const settingsFor = (settings: Settings, site: Site): SessionSettings => ({
  on: isOn(settings, site.id, new Date()),
  off: offOn(settings, site.id),
  showWeak: settings.showWeak,
});

const isEditable = (element: HTMLElement): boolean =>
  element.isContentEditable || element instanceof HTMLTextAreaElement;

const start = async ({ stay, ports }: HandedOver, site: Site): Promise<void> => {
  const { signal } = stay;
  const byHost = siteAt(new URL(location.href)) === null;
  removeLeftovers(document);
  let settings = await readSettings();
  if (stay.isOver()) return;

  const settle = (): void => session.settle(settingsFor(settings, site));
  const check = keepCheck(() => settings.ownPhrases, settle, signal);
  const session = createSession({
    site: site.id,
    lint: check.now,
    replied: (reply) =>
      void sendSurely({ do: 'replied', ...reply, flags: habits.takeFlags(reply) }, signal),
    now: () => new Date().toISOString(),
  });
  settle();
  const on = (): boolean => isOn(settings, site.id, new Date());

  // Until a conversation is open, the page holds one observer of ours and nothing else.
  let marks: Marks | null = null;
  const look = (): void => {
    if (stay.isOver()) return;
    if (!on()) {
      attention.attend(null);
      return;
    }
    const now = lookOrSayWhy(site, pageNow(settings.own));
    session.see(now.result);
    // What fails is tried again at the next look.
    if (now.conversation) check.loads().catch(() => {});
    const composer = composerFor(now);
    attention.attend(typeof composer === 'string' ? null : composer);
  };
  const habits = keepHabits(session, signal);
  const answer = habits.hear(
    createAnswer({
      ...{ site, session: habits.session, on, look, checkLoads: check.loads, signal },
      marks: () => marks,
      own: () => settings.own,
    }),
  );
  const draw = (): Marks => {
    marks ??= drawMarks(habits.session, site.id, answer, () => settings.markKeys, signal);
    return marks;
  };
  const attention = createAttention(site, session, draw, signal);

  const { getState: view, subscribe: onView } = session.store;
  const seen = whileSeen(look, () => hasPanel(), signal);
  const shownView = (): View => {
    seen.catchUp();
    return view();
  };
  const hasPanel = servePanel(
    { view: shownView, onView: (changed) => onView(changed), answer },
    signal,
    ports(),
  );
  const take = (next: Settings): void => {
    settings = next;
    if (byHost && !next.zendeskHosts.includes(location.hostname)) {
      stay.end();
      return;
    }
    check.renew();
    settle();
    look();
  };
  watchSettings(take, signal);
  // What was changed after they were read and before anybody listened was told to nobody.
  const again = (next: Settings): void => {
    if (!stay.isOver() && JSON.stringify(next) !== JSON.stringify(settings)) take(next);
  };
  readSettings().then(again, () => {});
  look();
  announce(session, signal);
  tellReplies(session, signal);
  watch(document, seen, signal);
  keepCarets(document, signal);
  // Going from one reply box to another changes nothing in the page.
  const entered = (event: Event): void => {
    const [target] = event.composedPath();
    if (target instanceof HTMLElement && isEditable(target)) look();
  };
  document.addEventListener('focusin', entered, { capture: true, signal });
  // Asking is also what notices that the extension was reloaded or removed, and takes everything down.
  const timer = setInterval(() => {
    if (stay.isOver()) return;
    // An hour off ends by the clock alone.
    if (on() !== (view().status.is === 'off')) return;
    settle();
    look();
  }, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer));
};

/** A team's own address is known from the settings alone; on any other page of Zendesk there is nothing to do. */
const siteHere = async ({ href, hostname }: Location): Promise<Site | null> => {
  const site = siteAt(new URL(href));
  if (site || hostname.endsWith('.zendesk.com')) return site;
  return (await readSettings()).zendeskHosts.includes(hostname) ? zendesk : null;
};

export const startReading = async (page: HandedOver): Promise<void> => {
  const site = await siteHere(location);
  if (site) await start(page, site);
  else page.stay.end();
};
