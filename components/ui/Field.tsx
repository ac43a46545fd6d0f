import { type ChangeEvent, useId } from 'react';
import './field.css';

interface FieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  onBlur?: () => void;
  /** What to put in, or what it is used for. */
  hint?: string | undefined;
  /** What is wrong with the value and what to do; shown instead of the hint. */
  error?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'search' | 'number' | 'date';
  /** More than one makes it a box of that many rows. */
  rows?: number;
  placeholder?: string;
  autoComplete?: string;
  disabled?: boolean;
}

export const Field = ({ label, value, onChange, hint, error, rows = 1, ...rest }: FieldProps) => {
  const id = useId();
  const said = error ?? hint;
  const shared = {
    id,
    value,
    className: 'field-input',
    'aria-invalid': error !== undefined,
    'aria-describedby': said ? `${id}-said` : undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(event.target.value),
  };
  const { type = 'text', ...both } = rest;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {rows > 1 ? (
        <textarea {...shared} {...both} rows={rows} />
      ) : (
        <input {...shared} {...both} type={type} />
      )}
      {said && (
        <p
          key={error ? 'error' : 'hint'}
          id={`${id}-said`}
          className={error ? 'field-error' : 'field-hint'}
          role={error ? 'alert' : undefined}
        >
          {said}
        </p>
      )}
    </div>
  );
};
