import { focused } from '../caret.ts';
import { draftOf } from '../draft.ts';
import type { Composer, HowToWrite, Written } from '../site.ts';
import { isShown } from '../visible.ts';
import { waysToChange } from './editors.ts';
import { isAsExpected, isSameDraft } from './expect.ts';
import { afterChange, changeFor, withNeighbour } from './place.ts';
import { comesTrue } from './settle.ts';

const MOST_UNDOS = 3;

const refused = (why: (Written & { ok: false })['why']): Written => ({ ok: false, why });

const elsewhere = refused('write_elsewhere');
const notTaken = refused('write_notTaken');
const inPart = refused('write_inPart');

/** Brings back the draft as it was; false when that did not work either. */
const restore = async ({ element, editor }: Composer, before: string): Promise<boolean> => {
  const isBack = (): boolean => isSameDraft(draftOf(element).text, before);
  if (isBack()) return true;
  if (editor === 'plain' || editor === 'textarea') {
    for (let count = 0; count < MOST_UNDOS && !isBack(); count += 1) {
      // Undo goes to whatever has the focus, and the agent may have gone to another box.
      if (focused(element.ownerDocument) !== element) return false;
      element.ownerDocument.execCommand('undo');
    }
    return isBack();
  }
  const end = draftOf(element).text.length;
  await waysToChange[editor][0](element, { start: 0, end, text: before });
  return comesTrue(isBack);
};

const attempt = async (composer: Composer, text: string, how: HowToWrite): Promise<Written> => {
  const { element, editor } = composer;
  if (!isShown(element)) return refused('write_boxGone');
  const before = draftOf(element);
  const wanted = changeFor(composer, before, text, how);
  if (!wanted) return refused('write_wordsGone');
  const change = editor === 'draftjs' ? withNeighbour(before.text, wanted) : wanted;
  const expected = afterChange(before.text, change);
  const { location } = element.ownerDocument;
  const address = location.href;
  for (const makeChange of waysToChange[editor]) {
    await makeChange(element, change);
    if (await comesTrue(() => isAsExpected(draftOf(element).text, expected, change.text)))
      return { ok: true };
    // Sites reuse their boxes: putting the draft back could put it into another conversation.
    if (!isShown(element) || location.href !== address) return elsewhere;
    if (!(await restore(composer, before.text))) return inPart;
  }
  return notTaken;
};

/** Writes into a reply box as if the agent had typed it, and looks whether it arrived. */
export const writeTo = async (
  composer: Composer,
  text: string,
  how: HowToWrite,
): Promise<Written> => {
  try {
    return await attempt(composer, text.replace(/\r\n?/g, '\n'), how);
  } catch {
    return refused('write_failed');
  }
};
