import type { CardPlace } from './card-place.ts';
import { caretBox, lineBox, saveCaret } from './caret.ts';
import type { Field, Mark } from './mark.ts';
import type { Notice } from './notice.ts';
import type { Box } from './place.ts';

/** What the card may ask for. */
export interface Wishes {
  /** The name of the site we are on. */
  site: string;
  /** Null when it is done, else one sentence for the agent. */
  mend(mark: Mark, replacement: string): Promise<string | null>;
  dismiss(key: string): void;
  /** Switches the rule of a mark off, here or everywhere: says what was done, and how to undo it. */
  turnOff(key: string, here: boolean): Promise<{ said: string; undo?: () => Promise<string> }>;
  /** Shows the rule of a mark in the settings, beside this page. */
  openSettings(key: string): void;
}

/** What is wished from the card, done with it closed or, where it fails, said in it. */
export const wishing = ({ card, close, caret }: CardPlace, notice: Notice, wishes: Wishes) => ({
  mend: async (mark: Mark, replacement: string): Promise<void> => {
    const asked = card();
    // The write sets a caret of its own; ours must be back before it, not after.
    caret.giveBack();
    const why = await wishes.mend(mark, replacement);
    if (card() !== asked) return;
    if (why === null) close();
    else asked?.complain(why);
  },
  dismiss: (mark: Mark): void => {
    close();
    wishes.dismiss(mark.key);
  },
  openSettings: (mark: Mark): void => {
    close();
    wishes.openSettings(mark.key);
  },
  turnOff: async (mark: Mark, here: boolean, field: Field, box: Box): Promise<void> => {
    const byKeys = caret.isKept();
    close();
    const { said, undo } = await wishes.turnOff(mark.key, here);
    const takeBack = (): Promise<string> => {
      caret.giveBack();
      return undo ? undo() : Promise.resolve(said);
    };
    notice.say(said, undo && takeBack, box, lineBox(field));
    if (!byKeys || !undo || !caretBox(field)) return;
    caret.keep(field.element, saveCaret(field.element));
    notice.focus();
  },
});
