import type { EditorKind } from '../../../lib/sites/site.ts';

/** One letter of a draft, with whether it is bold. */
export interface Letter {
  char: string;
  bold: boolean;
}

/** A real editor, asked through its own interface: nothing of ours says here what it holds. */
export interface LabEditor {
  kind: EditorKind;
  element: HTMLElement;
  /** A fresh draft, one paragraph for each line, with nothing to undo. */
  fill(lines: readonly string[]): Promise<void>;
  /** What would be sent, one line end between two blocks. */
  letters(): Letter[];
  /** The caret as an offset in those letters; null where it is not in the editor. */
  caret(): number | null;
  setCaret(at: number): void;
  /** Null where the editor knows no bold. */
  embolden: ((start: number, end: number) => void) | null;
  /** What a person types at the caret. */
  type(words: string): void;
  undo(): void;
  focus(): void;
  /** What the editor's owner saw last: its own saving of the draft and its counter hang on it. */
  seen(): string;
}
