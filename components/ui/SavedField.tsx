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
}

/** A text that is saved when its field is left. */
export const SavedField = ({ label, value, onSave, most, ...rest }: SavedFieldProps) => {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const tooLong = text.trim().length > most;
  const save = () => {
    if (text.trim() !== value && !tooLong) onSave(text.trim());
  };
  return (
    <Field
      {...rest}
      label={label}
      value={text}
      onChange={setText}
      onBlur={save}
      error={tooLong ? tCount('field_tooLong', most) : undefined}
    />
  );
};
