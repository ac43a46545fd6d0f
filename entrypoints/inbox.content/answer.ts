import { findWords } from '../../lib/marks/find-words.ts';
import type { Marks } from '../../lib/marks/marks.ts';
import { pointAt } from '../../lib/marks/point.ts';
import type { Session } from '../../lib/session.ts';
import { structureOf } from '../../lib/sites/report.ts';
import type { Composer, Site } from '../../lib/sites/site.ts';
import type { Command, Outcome } from '../../lib/view.ts';
import { composerFor, lookNow, pageNow } from './page.ts';

export interface Parts {
  site: Site;
  session: Session;
  marks(): Marks | null;
  own(): readonly string[];
  /** Reads the page again, so that the session knows what a write has changed. */
  look(): void;
  signal: AbortSignal;
}

const refuse = (why: string): Outcome => ({ ok: false, why });

const otherThread = refuse('This is another conversation now, so nothing was written.');
const noBox = refuse('No reply box is open. Open one, then try again.');
const note = refuse(
  'The reply box is set to an internal note, so nothing was written. Switch it to a reply first.',
);
const gone = refuse('These words are not in the draft any more.');

type Place = { composer: Composer; refused?: never } | { refused: Outcome };

/** The box to write in, from the page as it is now, and only if it still shows that thread. */
const placeFor = ({ site, own }: Parts, thread: string): Place => {
  const page = pageNow(own());
  const now = lookNow(site, page);
  if (now.conversation?.thread !== thread) return { refused: otherThread };
  const composer = composerFor(now);
  if (!composer) return { refused: noBox };
  return composer.mode === 'internal' ? { refused: note } : { composer };
};

const write = async (
  parts: Parts,
  command: Extract<Command, { do: 'write' }>,
): Promise<Outcome> => {
  const place = placeFor(parts, command.thread);
  if (place.refused) return place.refused;
  const written = await parts.site.write(place.composer, command.text, command.how);
  parts.look();
  return written;
};

/** `near` tells the same words in the same sentence apart where they stand twice. */
export const mend = async (
  parts: Parts,
  { thread, key, replacement }: Extract<Command, { do: 'mend' }>,
  near = 0,
): Promise<Outcome> => {
  const place = placeFor(parts, thread);
  if (place.refused) return place.refused;
  const { text } = parts.site.draft(place.composer);
  const [finding] = parts.session
    .check(text)
    .filter((one) => one.key === key)
    .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  if (!finding?.replacements.includes(replacement)) return gone;
  const { start, end } = finding;
  const written = await parts.site.write(place.composer, replacement, { start, end });
  parts.look();
  return written;
};

const showWords = (
  { session, site, own, signal }: Parts,
  { message, start, end }: Extract<Command, { do: 'show-words' }>,
): Outcome => {
  const { conversation } = session.store.getState();
  const text = conversation?.messages.find(({ id }) => id === message)?.text;
  const composer = composerFor(lookNow(site, pageNow(own())));
  const range = text && findWords(document.body, text, start, end, composer?.element ?? null);
  if (!range) return refuse('The page does not show these words at the moment.');
  pointAt(range, signal);
  return { ok: true };
};

const checkSelection = ({ session }: Parts): Outcome => {
  const text = document.getSelection()?.toString() ?? '';
  if (text.trim() === '') return refuse('Select some text in the page first, then try again.');
  return { ok: true, text, findings: session.check(text) };
};

/** Does what the panel or the card asked for, and says what came of it. */
export const answer = async (parts: Parts, command: Command): Promise<Outcome> => {
  switch (command.do) {
    case 'write':
      return write(parts, command);
    case 'mend':
      return mend(parts, command);
    case 'dismiss':
      parts.session.dismiss(command.key);
      return { ok: true };
    case 'show-finding':
      return parts.marks()?.open(command.key) ? { ok: true } : gone;
    case 'show-words':
      return showWords(parts, command);
    case 'report':
      return { ok: true, text: structureOf(document) };
    case 'check-selection':
      return checkSelection(parts);
  }
};
