import { removeLeftovers } from '../../lib/marks/leftovers.ts';
import { servePanel } from '../../lib/port/serve-panel.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { keepCarets } from '../../lib/sites/caret.ts';
import { siteAt } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';
import { watch } from '../../lib/sites/watch.ts';
import { zendesk } from '../../lib/sites/zendesk.ts';
import type { View } from '../../lib/view.ts';
import { announce } from './announce.ts';
import type { HandedOver } from './hand-over.ts';
import { createReader } from './reader.ts';
import type { Stay } from './stay.ts';
import { tellReplies } from './tell-replies.ts';
import { type Seen, whileSeen } from './while-seen.ts';

const isEditable = (element: HTMLElement): boolean =>
  element.isContentEditable || element instanceof HTMLTextAreaElement;

// Going from one reply box to another changes nothing in the page.
const lookOnEntering = (look: () => void, signal: AbortSignal): void => {
  const entered = (event: Event): void => {
    const [target] = event.composedPath();
    if (target instanceof HTMLElement && isEditable(target)) look();
  };
  document.addEventListener('focusin', entered, { capture: true, signal });
};

/** Takes every change of the settings, those as well that came while they were being read. */
const followSettings = (now: () => Settings, take: (next: Settings) => void, stay: Stay): void => {
  watchSettings(take, stay.signal);
  // What was changed after they were read and before anybody listened was told to nobody.
  const again = (next: Settings): void => {
    if (!stay.isOver() && JSON.stringify(next) !== JSON.stringify(now())) take(next);
  };
  readSettings().then(again, () => {});
};

/** Looks at the clock; asking is also what notices that the extension was reloaded or removed, and takes everything down. */
const eachSecond = (tick: () => void, stay: Stay): void => {
  const timer = setInterval(() => {
    if (!stay.isOver()) tick();
  }, 1_000);
  stay.signal.addEventListener('abort', () => clearInterval(timer));
};

/** Lets panels see what the page shows, and ask. Returns what keeps from looking while nobody sees it. */
const serve = (
  { session, answer, look }: ReturnType<typeof createReader>,
  { stay: { signal }, ports }: HandedOver,
): Seen => {
  const { getState, subscribe } = session.store;
  const seen = whileSeen(look, () => hasPanel(), signal);
  const view = (): View => {
    seen.catchUp();
    return getState();
  };
  const onView = (changed: () => void) => subscribe(() => changed());
  const hasPanel = servePanel({ view, onView, answer }, signal, ports());
  return seen;
};

const start = async (page: HandedOver, site: Site): Promise<void> => {
  const { stay } = page;
  const { signal } = stay;
  const byHost = siteAt(new URL(location.href)) === null;
  removeLeftovers(document);
  let settings = await readSettings();
  if (stay.isOver()) return;

  const reader = createReader(site, () => settings, stay);
  const { session, check, on, look, settle } = reader;
  const seen = serve(reader, page);
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
  followSettings(() => settings, take, stay);
  look();
  announce(session, signal);
  tellReplies(session, signal);
  watch(document, seen, signal);
  keepCarets(document, signal);
  lookOnEntering(look, signal);
  eachSecond(() => {
    // An hour off ends by the clock alone.
    if (on() !== (session.store.getState().status.is === 'off')) return;
    settle();
    look();
  }, stay);
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
