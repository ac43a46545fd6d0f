import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '../../../lib/i18n.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../floating/Dialog.tsx';
import { CommandOptions } from './CommandOptions.tsx';
import { type Command, matching } from './command.ts';
import { useActive } from './use-active.ts';
import { useCaseCommands } from './use-case-commands.ts';
import { useCommands } from './use-commands.ts';
import './commands.css';

interface CommandMenuProps {
  /** Only the filters are asked for. */
  filters: boolean;
  /** The cases that something may be done with. */
  ids: readonly string[];
}

const MOST = 60;

/** Everything the page can do, found by name. */
export const CommandMenu = ({ filters, ids }: CommandMenuProps) => {
  const { floating } = useDesk();
  const [typed, setTyped] = useState('');
  const list = useId();
  const cases = useCaseCommands(filters ? '' : typed);
  const commands = [...matching(useCommands(filters, ids), typed).slice(0, MOST), ...cases];
  const run = (command: Command | undefined): void => {
    if (!command) return;
    // What it does may move the focus, so the menu is gone before.
    flushSync(floating.close);
    command.run();
  };
  const active = useActive(typed, commands.length, (at) => run(commands[at]));
  const title = filters ? t('sheet_filter') : t('sheet_commands');
  return (
    <Dialog label={title} className="command-menu" first="input" onClose={floating.close}>
      <input
        className="command-field"
        role="combobox"
        aria-label={title}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={commands.length > 0 ? `${list}-${active.at}` : undefined}
        placeholder={filters ? t('command_filterHint') : t('command_hint')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={active.onKeyDown}
      />
      <CommandOptions
        id={list}
        label={title}
        commands={commands}
        active={active.at}
        onPoint={active.setAt}
        onRun={run}
      />
    </Dialog>
  );
};
