import { useEffect, useRef, useState } from 'react';
import { tCount } from '../../lib/i18n.ts';
import { Field } from './Field.tsx';

interface SavedFieldProps {
  label: string;
  value: string;
  /** Called when the field is left with another text in it. */
  onSave(value: string): void;
  most: number;
  rows?: number;
  hint?: string;
  type?: 'text' | 'email' | 'tel';
  /** Why this text cannot be kept, in one sentence; null where it can. */
  refuse?(text: string): string | null;
  /** As it is kept: without the spaces around it, unless said otherwise. */
  tidy?(text: string): string;
}

const trimmed = (text: string): string => text.trim();

/** As long as one thinks of the next word: who closes the page after that loses nothing. */
const PAUSE = 400;

/** A text that is saved at every pause and when its field is left. */
export const SavedField = (props: SavedFieldProps) => {
  const { label, value, onSave, most, refuse, tidy = trimmed, ...rest } = props;
  const [text, setText] = useState(value);
  const [left, setLeft] = useState(false);
  const writing = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What is being written is not written over by what is saved of it, or elsewhere.
  useEffect(() => {
    if (!writing.current) setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(pause.current), []);
  const whyNot = (typed: string): string | null => {
    if (typed.trim().length > most) return tCount('field_tooLong', most);
    return tidy(typed) === value ? null : (refuse?.(typed.trim()) ?? null);
  };
  const save = (typed: string): void => {
    clearTimeout(pause.current);
    if (tidy(typed) !== value && whyNot(typed) === null) onSave(tidy(typed));
  };
  const latest = useRef(save);
  latest.current = save;
  const write = (typed: string): void => {
    writing.current = true;
    setText(typed);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => latest.current(typed), PAUSE);
  };
  const leave = (): void => {
    writing.current = false;
    // Half an address is none yet: it is said once the field is left.
    setLeft(true);
    if (refused === null) setText(tidy(text));
    save(text);
  };
  const refused = whyNot(text);
  const tooLong = text.trim().length > most;
  return (
    <Field
      {...rest}
      label={label}
      value={text}
      onChange={write}
      onBlur={leave}
      error={((left || tooLong) && refused) || undefined}
    />
  );
};
