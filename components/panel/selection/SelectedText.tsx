import type { RefObject } from 'react';
import { t } from '../../../lib/i18n.ts';

interface SelectedTextProps {
  text: string;
  box: RefObject<HTMLTextAreaElement | null>;
  /** Left out where it is only to be read. */
  onChange?: (text: string) => void;
}

/** Shows where words stand in the text. */
export const pointIn = (
  box: RefObject<HTMLTextAreaElement | null>,
  start: number,
  end: number,
): void => {
  box.current?.focus();
  box.current?.setSelectionRange(start, end);
};

export const SelectedText = ({ text, box, onChange }: SelectedTextProps) => (
  <textarea
    ref={box}
    className="selection-text"
    aria-label={t('selection_text')}
    rows={7}
    value={text}
    readOnly={!onChange}
    onChange={(event) => onChange?.(event.target.value)}
  />
);
