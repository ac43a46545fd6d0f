import { useId } from 'react';
import '../ui/field.css';

interface ChoiceProps<T extends string> {
  label: string;
  value: T | '';
  options: Readonly<Record<T, string>>;
  /** What choosing nothing is called; left out where something must be chosen. */
  none?: string;
  onChange(value: T | ''): void;
}

/** One of a few words. */
export const Choice = <T extends string>({
  label,
  value,
  options,
  none,
  onChange,
}: ChoiceProps<T>) => {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field-input"
        value={value}
        onChange={(event) => onChange(event.target.value as T | '')}
      >
        {none !== undefined && <option value="">{none}</option>}
        {(Object.entries(options) as [T, string][]).map(([word, said]) => (
          <option key={word} value={word}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
};
