import type { CaseChoice } from './choices.ts';
import type { useFloating } from './floating/use-floating.ts';
import type { useOpened } from './use-opened.ts';
import type { Picked } from './use-picked.ts';
import { focusedCase } from './use-walk.ts';

interface Stand {
  /** Whether the rows are what is shown. */
  shown: boolean;
  opened: ReturnType<typeof useOpened>;
  picked: Picked;
  floating: ReturnType<typeof useFloating>;
}

/** Where the menu of a choice stands: at the bar of the picked ones, at the row, or at the open case. */
const placeOf = (id: string | undefined): DOMRect | undefined => {
  const row = id && `.row-button[data-case="${CSS.escape(id)}"]`;
  const found = ['.bulk', row, '.detail'].map((one) => one && document.querySelector(one));
  return found.find((one) => one instanceof Element)?.getBoundingClientRect();
};

/** Which cases something is done with: the picked ones, or the one that has the focus or is open. */
export const useActsOn = ({ shown, opened, picked, floating }: Stand) => {
  const here = (): string | undefined => focusedCase() ?? opened.id ?? undefined;
  const cases = (): string[] => {
    if (!shown) return [];
    const id = here();
    return picked.ids.size > 0 ? [...picked.ids] : id ? [id] : [];
  };
  return {
    here,
    cases,
    choose: (choice: CaseChoice): void => {
      const [ids, at] = [cases(), placeOf(here())];
      if (ids.length > 0 && at) floating.show({ is: 'choice', choice, ids, at });
    },
  };
};
