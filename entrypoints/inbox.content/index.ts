import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Marks } from '../../lib/marks/marks.ts';
import { sendSurely } from '../../lib/messages.ts';
import { servePanel } from '../../lib/port/serve-panel.ts';
import { createSession, type SessionSettings } from '../../lib/session.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { siteAt } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';
import { watch } from '../../lib/sites/watch.ts';
import { announce } from './announce.ts';
import { answer, type Parts } from './answer.ts';
import { createAttention } from './attend.ts';
import { drawMarks } from './draw-marks.ts';
import { type Check, loadCheck } from './load-check.ts';
import { composerFor, lookNow, pageNow } from './page.ts';

const settingsFor = ({ sites, offRules, showWeak }: Settings, site: Site): SessionSettings => ({
  on: sites[site.id],
  off: new Set(offRules),
  showWeak,
});

const start = async (ctx: ContentScriptContext, site: Site): Promise<void> => {
  const { signal } = ctx;
  let settings = await readSettings();
  if (ctx.isInvalid) return;

  let check: Check | null = null;
  let loading: Promise<void> | null = null;
  const session = createSession({
    site: site.id,
    lint: () => check,
    replied: (reply) => void sendSurely({ do: 'replied', ...reply }, signal),
    now: () => new Date().toISOString(),
  });
  session.settle(settingsFor(settings, site));

  // Until a conversation is open, the page holds one observer of ours and nothing else.
  let marks: Marks | null = null;
  const look = (): void => {
    // Notices that the extension was reloaded or removed, and then takes everything down.
    if (ctx.isInvalid) return;
    const now = lookNow(site, pageNow(settings.own));
    session.see(now.result);
    if (now.conversation && !check && !loading) {
      loading = loadCheck(signal).then((loaded) => {
        loading = null;
        check = loaded;
        if (loaded) session.settle(settingsFor(settings, site));
      });
    }
    attention.attend(settings.sites[site.id] ? composerFor(now) : null);
  };
  const parts: Parts = { site, session, marks: () => marks, own: () => settings.own, look, signal };
  const attention = createAttention(
    site,
    session,
    () => {
      marks ??= drawMarks(parts);
      return marks;
    },
    signal,
  );

  servePanel(
    {
      view: session.store.getState,
      onView: (changed) => session.store.subscribe(changed),
      answer: (command) => answer(parts, command),
    },
    signal,
  );
  watchSettings((next) => {
    settings = next;
    session.settle(settingsFor(next, site));
    look();
  }, signal);
  look();
  announce(session, signal);
  watch(document, look, signal);
};

export default defineContentScript({
  matches: [
    'https://mail.google.com/*',
    'https://*.zendesk.com/*',
    'https://x.com/*',
    'https://twitter.com/*',
  ],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => {
    const site = siteAt(new URL(location.href));
    return site ? start(ctx, site) : undefined;
  },
});
