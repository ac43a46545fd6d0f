import { useEffect, useState } from 'react';
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
}

/** A text that is saved when its field is left. */
export const SavedField = ({ label, value, onSave, most, refuse, ...rest }: SavedFieldProps) => {
  const [text, setText] = useState(value);
  const [left, setLeft] = useState(false);
  useEffect(() => setText(value), [value]);
  const tooLong = text.trim().length > most;
  const refused = text.trim() === value ? null : (refuse?.(text.trim()) ?? null);
  const save = () => {
    // Half an address is none yet: it is said once the field is left.
    setLeft(true);
    if (text.trim() !== value && !tooLong && refused === null) onSave(text.trim());
  };
  return (
    <Field
      {...rest}
      label={label}
      value={text}
      onChange={setText}
      onBlur={save}
      error={tooLong ? tCount('field_tooLong', most) : (left && refused) || undefined}
    />
  );
};
