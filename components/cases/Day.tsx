import { useId } from 'react';

interface DayProps {
  label: string;
  value: string | undefined;
  onChange(day: string): void;
}

/** A calendar day, or none. */
export const Day = ({ label, value = '', onChange }: DayProps) => {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="field-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
};
