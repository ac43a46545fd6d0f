import { useId } from 'react';
import './switch.css';

interface SwitchProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
  hint?: string | undefined;
  disabled?: boolean;
}

export const Switch = ({ label, checked, onChange, hint, disabled = false }: SwitchProps) => {
  const id = useId();
  return (
    <div className="switch">
      <label className="switch-label" htmlFor={id}>
        {label}
        {hint && (
          <span id={`${id}-hint`} className="switch-hint">
            {hint}
          </span>
        )}
      </label>
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state
        role="switch"
        className="switch-box"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
};
