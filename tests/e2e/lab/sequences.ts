import { draftOf } from '../../../lib/sites/draft.ts';
import { writeTo } from '../../../lib/sites/write/write.ts';
import { type Chance, chance } from './chance.ts';
import { type Expected, expectedAfter, plainLetters, plainly } from './expected.ts';
import type { LabEditor, Letter } from './lab-editor.ts';
import { linesBy, type Wish, wishFor } from './wish.ts';

export interface Fault {
  seed: number;
  what: string;
  wish: Wish;
  expected: unknown;
  found: unknown;
}

export interface Ran {
  writes: number;
  faults: Fault[];
  /** How many writes were taken back by one undo, by two, and so on. */
  undos: Record<string, number>;
  /** Keys, clicks and submits that were seen while we wrote. */
  events: string[];
}

const MOST_UNDOS = 8;

const textOf = (letters: readonly Letter[]): string => letters.map(({ char }) => char).join('');

/** Without the blank lines at the end. */
const now = (editor: LabEditor): Letter[] => {
  const letters = plainLetters(editor.kind, editor.letters());
  return letters.slice(0, textOf(letters).trimEnd().length);
};

const sent = (editor: LabEditor): string => textOf(now(editor));

const bold = (letters: readonly Letter[]): string =>
  letters.map(({ char, bold }) => (bold && char !== ' ' ? char : '·')).join('');

/** A person goes on writing: in the middle of a line, or makes some words bold. */
const goOn = (editor: LabEditor, by: Chance): void => {
  const text = textOf(editor.letters());
  const ends = [...text.matchAll(/\S(?=\s|$)/g)].map(({ index }) => index + 1);
  if (ends.length === 0) return;
  if (editor.embolden && by.hits(50)) {
    const end = by.of(ends);
    editor.embolden(text.lastIndexOf('\n', end - 1) + 1, end);
    return;
  }
  editor.setCaret(by.of(ends));
  editor.type(` and ${by.below(1000)}`);
};

/** Between two letters, not within one of two halves. */
const placeBy = (text: string, by: Chance): number => {
  if (by.hits(30)) return text.length;
  const at = text === '' ? 0 : 1 + by.below(text.length);
  return /[\ud800-\udbff]$/.test(text.slice(0, at)) ? at + 1 : at;
};

/** The letters around the new words must look as they did. */
const around = (letters: readonly Letter[], { before, after }: Omit<Expected, 'words'>): string =>
  `${bold(letters.slice(0, before.length))}|${after ? bold(letters.slice(-after.length)) : ''}`;

const countUndos = async (editor: LabEditor, before: string): Promise<number> => {
  editor.focus();
  for (let count = 1; count <= MOST_UNDOS; count += 1) {
    editor.undo();
    await Promise.resolve();
    if (sent(editor) === before) return count;
  }
  return Number.POSITIVE_INFINITY;
};

const step = async (editor: LabEditor, by: Chance, seed: number, ran: Ran): Promise<void> => {
  const { kind, element } = editor;
  const plain = (text: string): string => plainly(kind, text);
  const fault = (what: string, wish: Wish, expected: unknown, found: unknown): void =>
    void ran.faults.push({ seed, what, wish, expected, found });

  editor.focus();
  const text = textOf(editor.letters());
  const at = placeBy(text, by);
  editor.setCaret(at);
  const draft = draftOf(element).text;
  const wish = wishFor(draft, by);
  const from = wish.how === 'insert' ? text : draft;
  const parts = expectedAfter(kind, from, text.slice(0, at), wish);
  const expected = plain(parts.before + parts.words + parts.after).trimEnd();
  const before = now(editor);
  if (plain(draft).trimEnd() !== textOf(before)) fault('reads', wish, textOf(before), plain(draft));
  // The agent has pressed a button elsewhere.
  if (by.hits(25)) document.getElementById('elsewhere')?.focus();

  const written = await writeTo(
    { element, editor: kind, mode: 'reply', thread: '1', ranks: {} },
    wish.text,
    wish.how,
  );
  ran.writes += 1;
  const after = now(editor);
  if (!written.ok) fault('writes', wish, textOf(before), `${written.why} ${textOf(after)}`);
  if (textOf(after) !== expected) fault('text', wish, expected, textOf(after));
  const whole = { before: plain(parts.before).trimEnd(), after: plain(parts.after).trimEnd() };
  // Draft.js cannot insert nothing, so the letter after words taken out is written anew, in their type.
  const anew = kind === 'draftjs' && wish.text === '';
  const looked = around(before, anew ? { ...whole, after: whole.after.slice(2) } : whole);
  const looks = around(after, anew ? { ...whole, after: whole.after.slice(2) } : whole);
  if (wish.how !== 'replace' && looked !== looks) fault('formatting', wish, looked, looks);
  if (plain(editor.seen()).trimEnd() !== textOf(after))
    fault('saving', wish, textOf(after), editor.seen());
  const caret = editor.caret();
  const stands = caret === null ? null : plain(textOf(editor.letters()).slice(0, caret));
  const wanted = plain(parts.before + parts.words);
  if (wish.text !== '' && stands?.trimEnd() !== wanted.trimEnd())
    fault('caret', wish, wanted, stands);
  if (by.hits(60)) return;
  const undos = await countUndos(editor, textOf(before));
  ran.undos[undos] = (ran.undos[undos] ?? 0) + 1;
};

const sequence = async (editor: LabEditor, seed: number, ran: Ran): Promise<void> => {
  const by = chance(seed);
  await editor.fill(linesBy(by));
  const steps = 1 + by.below(3);
  for (let count = 0; count < steps; count += 1) {
    if (by.hits(60)) goOn(editor, by);
    await step(editor, by, seed, ran);
  }
};

/** Random edits with writes of ours among them: what the editor would send is compared with what it should. */
export const runSequences = async (
  editor: LabEditor,
  from: number,
  count: number,
): Promise<Ran> => {
  const ran: Ran = { writes: 0, faults: [], undos: {}, events: [] };
  for (const type of ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'submit'])
    document.addEventListener(type, () => ran.events.push(type), true);
  for (let seed = from; seed < from + count; seed += 1) await sequence(editor, seed, ran);
  return ran;
};

declare global {
  interface Window {
    lab: { run(from: number, count: number): Promise<Ran> };
  }
}
