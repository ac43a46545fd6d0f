import type { KeyboardEvent } from 'react';
import { t, tCount } from '../../../lib/i18n.ts';
import type { CaseChoice } from '../choices.ts';
import { useDesk } from '../desk.ts';
import { useRove } from '../insights/use-rove.ts';
import { Dialog } from './Dialog.tsx';
import { optionFor } from './option-for.ts';

interface ChoiceMenuProps {
  choice: CaseChoice;
  ids: readonly string[];
  at: DOMRect;
}

/** The digit that chooses the option of this place; there are ten at most. */
const keyOf = (place: number): string => `${(place + 1) % 10}`;

/** The word that all these cases have now, if they have one. */
const useShared = (choice: CaseChoice, ids: readonly string[]): string | undefined => {
  const { known } = useDesk();
  const looks = ids.map((id) => known.index.get(id));
  const words = new Set(looks.map((look) => (look ? choice.of(look) : '')));
  return words.size === 1 ? [...words][0] : undefined;
};

interface OptionsProps {
  label: string;
  options: CaseChoice['options'];
  shared: string | undefined;
  onSet(word: string): void;
}

const Options = ({ label, options, shared, onSet }: OptionsProps) => {
  const begin = options.findIndex(([word]) => word === shared);
  const rove = useRove(options.length, 'down', Math.max(0, begin));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const items = [...event.currentTarget.children] as HTMLElement[];
    const here = items.indexOf(event.target as HTMLElement);
    const wanted = optionFor(event.nativeEvent, options, here);
    if (wanted === undefined) {
      rove.onKeyDown(event);
      return;
    }
    event.preventDefault();
    if (wanted.choose) onSet(options[wanted.at]?.[0] ?? '');
    else items[wanted.at]?.focus();
  };
  return (
    <div role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {options.map(([word, said], place) => (
        <button
          key={word}
          type="button"
          role="menuitemradio"
          className="floating-item"
          aria-label={said}
          aria-keyshortcuts={keyOf(place)}
          aria-checked={word === shared}
          {...rove.item(place)}
          onClick={() => onSet(word)}
        >
          <span className="floating-tick">{word === shared && '✓'}</span>
          {said}
          <kbd>{keyOf(place)}</kbd>
        </button>
      ))}
    </div>
  );
};

/** One word chosen for one case or for all that are picked, by one key. */
export const ChoiceMenu = ({ choice, ids, at }: ChoiceMenuProps) => {
  const { floating, work } = useDesk();
  const shared = useShared(choice, ids);
  const { label, none } = choice;
  const options: CaseChoice['options'] =
    none === undefined ? choice.options : [...choice.options, ['', none]];
  const [first = ''] = ids;
  const whose = ids.length === 1 ? first : tCount('cases_count', ids.length);
  const title = t('narrowed_field', label, whose);
  const set = (word: string): void => {
    floating.close();
    if (word !== shared) work.changeMany(ids, choice.change(word), choice.told(word));
  };
  return (
    <Dialog
      label={title}
      className="choice-menu"
      first="[tabindex='0']"
      beside={at}
      onClose={floating.close}
    >
      <p className="floating-title">{title}</p>
      <Options label={label} options={options} shared={shared} onSet={set} />
    </Dialog>
  );
};
