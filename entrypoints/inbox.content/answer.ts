import { type Key, t } from '../../lib/i18n.ts';
import { findWords } from '../../lib/marks/find-words.ts';
import type { Marks } from '../../lib/marks/marks.ts';
import { pointAt } from '../../lib/marks/point.ts';
import type { Session } from '../../lib/session.ts';
import { structureOf } from '../../lib/sites/report.ts';
import type { Composer, Site, Written } from '../../lib/sites/site.ts';
import type { Command, For, Outcome } from '../../lib/view.ts';
import { composerFor, lookNow, pageNow } from './page.ts';

export interface Parts {
  site: Site;
  session: Session;
  marks(): Marks | null;
  /** False where the agent has switched this site off: then the page is not even read. */
  on(): boolean;
  own(): readonly string[];
  /** Reads the page again, so that the session knows what a write has changed. */
  look(): void;
  /** Brings the draft check into the page; false when it could not be had. */
  checkLoads(): Promise<boolean>;
  signal: AbortSignal;
}

const refuse = (why: Key): Outcome => ({ ok: false, why: t(why) });

const told = (written: Written): Outcome => (written.ok ? written : refuse(written.why));

type Place = { composer: Composer; refused?: never } | { refused: Outcome };

/** The box to write in, from the page as it is now, and only if it still shows that thread. */
const placeFor = ({ site, own }: Parts, { thread, account }: For): Place => {
  const now = lookNow(site, pageNow(own()));
  const { conversation } = now;
  if (!conversation) return { refused: refuse('refuse_noConversation') };
  if (conversation.thread !== thread || conversation.account !== account) {
    return { refused: refuse('refuse_otherThread') };
  }
  const composer = composerFor(now);
  if (composer === 'none') return { refused: refuse('refuse_noBox') };
  if (composer === 'several') return { refused: refuse('refuse_twoBoxes') };
  if (composer.mode === 'unclear') return { refused: refuse('refuse_unclear') };
  if (composer.mode === 'internal')
    return { refused: refuse(site.id === 'zendesk' ? 'refuse_note' : 'refuse_toColleagues') };
  return { composer };
};

const write = async (
  parts: Parts,
  command: Extract<Command, { do: 'write' }>,
): Promise<Outcome> => {
  const place = placeFor(parts, command);
  if (place.refused) return place.refused;
  return told(await parts.site.write(place.composer, command.text, command.how));
};

/** `near` tells the same words in the same sentence apart where they stand twice. */
const mend = async (
  parts: Parts,
  command: Extract<Command, { do: 'mend' }>,
  near: number,
): Promise<Outcome> => {
  const place = placeFor(parts, command);
  if (place.refused) return place.refused;
  const { text } = parts.site.draft(place.composer);
  const [finding] = parts.session
    .check(text)
    .filter((one) => one.key === command.key)
    .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  if (!finding?.replacements.includes(command.replacement)) return refuse('refuse_gone');
  const { start, end } = finding;
  return told(await parts.site.write(place.composer, command.replacement, { start, end }));
};

const showWords = (
  { session, site, own, signal }: Parts,
  { message, start, end }: Extract<Command, { do: 'show-words' }>,
): Outcome => {
  const { conversation } = session.store.getState();
  const text = conversation?.messages.find(({ id }) => id === message)?.text;
  const boxes = lookNow(site, pageNow(own())).composers.map(({ element }) => element);
  const range = text && findWords(document.body, text, start, end, boxes);
  if (!range) return refuse('refuse_notShown');
  pointAt(range, signal);
  return { ok: true };
};

const checkSelection = async ({ session, checkLoads }: Parts): Promise<Outcome> => {
  const text = document.getSelection()?.toString() ?? '';
  if (text.trim() === '') return refuse('refuse_nothingSelected');
  // The panel waits no longer than fifteen seconds, and would then say that the page has gone.
  const late = new Promise<boolean>((give) => setTimeout(() => give(false), 10_000));
  if (!(await Promise.race([checkLoads().catch(() => false), late])))
    return refuse('refuse_notChecked');
  return { ok: true, text, findings: session.check(text) };
};

const doAsked = async (parts: Parts, command: Command, near: number): Promise<Outcome> => {
  switch (command.do) {
    case 'write':
      return write(parts, command);
    case 'mend':
      return mend(parts, command, near);
    case 'dismiss':
      parts.session.dismiss(command.key);
      return { ok: true };
    case 'show-finding':
      return parts.marks()?.open(command.key) ? { ok: true } : refuse('refuse_gone');
    case 'show-words':
      return showWords(parts, command);
    case 'report':
      return { ok: true, text: structureOf(document) };
    case 'check-selection':
      return checkSelection(parts);
  }
};

export type Answer = (command: Command, near?: number) => Promise<Outcome>;

/** Does what the panel or the card asked for, and says what came of it. Never rejects. */
export const createAnswer = (parts: Parts): Answer => {
  let busy = false;
  return async (command, near = 0) => {
    if (!parts.on()) return refuse('refuse_off');
    const writes = command.do === 'write' || command.do === 'mend';
    // A second press while the first is being written would write it twice.
    if (writes && busy) return refuse('refuse_writing');
    busy ||= writes;
    try {
      return await doAsked(parts, command, near);
    } catch {
      return refuse('refuse_failed');
    } finally {
      if (writes) {
        busy = false;
        parts.look();
      }
    }
  };
};
