import { type ReactNode, useId } from 'react';

interface TickProps {
  className: string;
  checked: boolean;
  onChange(yes: boolean): void;
  children: ReactNode;
}

/** A box to tick, with its words. */
export const Tick = ({ className, checked, onChange, children }: TickProps) => {
  const box = useId();
  return (
    <label className={className} htmlFor={box}>
      <input
        id={box}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
};
