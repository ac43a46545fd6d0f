import type { MouseEvent, ReactNode } from 'react';
import { listChoices } from './choices.ts';
import { useDesk } from './desk.ts';

interface SetHereProps {
  /** Of a choice. */
  name: string;
  id: string;
  children: ReactNode;
}

/** What a cell shows, as the place to set it. By keys the row's own letters do so: it is no stop for Tab. */
export const SetHere = ({ name, id, children }: SetHereProps) => {
  const { floating, picked } = useDesk();
  const choice = listChoices.find((one) => one.name === name);
  if (!choice) return children;
  const open = (event: MouseEvent): void => {
    event.stopPropagation();
    const ids = picked.ids.has(id) ? [...picked.ids] : [id];
    floating.show({ is: 'choice', choice, ids, at: event.currentTarget.getBoundingClientRect() });
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className="set-here"
      title={`${choice.act} (${choice.key.toUpperCase()})`}
      onClick={open}
    >
      {children}
    </button>
  );
};
