import { useEffect, useRef, useState } from 'react';
import { tCount } from '../../lib/i18n.ts';
import { Field } from './Field.tsx';
import { useTyped } from './use-typed.ts';

interface SavedFieldProps {
  label: string;
  value: string;
  /** Called with another text, when the field is left and at every pause. */
  onSave(value: string): void;
  most: number;
  rows?: number;
  hint?: string;
  type?: 'text' | 'email' | 'tel' | 'number';
  /** Why this text cannot be kept, in one sentence; null where it can. */
  refuse?(text: string): string | null;
  /** As it is kept: without the spaces around it, unless said otherwise. */
  tidy?(text: string): string;
  /** Not at a pause: each saving stands somewhere for good. */
  whenLeft?: boolean;
}

const trimmed = (text: string): string => text.trim();

/** As long as one thinks of the next word: who closes the page after that loses nothing. */
const PAUSE = 400;

/** Saves at the next pause, or at once. */
const useSaving = (save: (typed: string) => void) => {
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => () => clearTimeout(pause.current), []);
  return {
    soon: (typed: string): void => {
      clearTimeout(pause.current);
      pause.current = setTimeout(() => latest.current(typed), PAUSE);
    },
    now: (typed: string): void => {
      clearTimeout(pause.current);
      latest.current(typed);
    },
  };
};

/** A text that is saved when its field is left, and before that at every pause. */
export const SavedField = (props: SavedFieldProps) => {
  const { label, value, onSave, most, refuse, tidy = trimmed, whenLeft, ...rest } = props;
  const { typed: text, write, leave } = useTyped(value);
  const [left, setLeft] = useState(false);
  const whyNot = (typed: string): string | null => {
    if (typed.trim().length > most) return tCount('field_tooLong', most);
    return tidy(typed) === value ? null : (refuse?.(typed.trim()) ?? null);
  };
  const { soon, now } = useSaving((typed: string) => {
    if (tidy(typed) !== value && whyNot(typed) === null) onSave(tidy(typed));
  });
  const change = (typed: string): void => {
    write(typed);
    if (!whenLeft) soon(typed);
  };
  const blur = (): void => {
    // Half an address is none yet: it is said once the field is left.
    setLeft(true);
    if (refused === null) write(tidy(text));
    leave();
    now(text);
  };
  const refused = whyNot(text);
  const tooLong = text.trim().length > most;
  return (
    <Field
      {...rest}
      label={label}
      value={text}
      onChange={change}
      onBlur={blur}
      error={((left || tooLong) && refused) || undefined}
    />
  );
};
