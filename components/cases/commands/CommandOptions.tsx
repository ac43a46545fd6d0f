import { useEffect, useRef } from 'react';
import { t, tCount } from '../../../lib/i18n.ts';
import type { Command } from './command.ts';

interface CommandOptionsProps {
  id: string;
  label: string;
  commands: readonly Command[];
  active: number;
  onPoint(at: number): void;
  onRun(command: Command): void;
}

interface OptionProps extends Pick<CommandOptionsProps, 'onPoint' | 'onRun'> {
  id: string;
  at: number;
  of: Command;
  active: boolean;
}

const Option = ({ id, at, of, active, onPoint, onRun }: OptionProps) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that names it as active has the keys
    <div
      ref={place}
      id={id}
      role="option"
      tabIndex={-1}
      className={`floating-item ${active ? 'floating-active' : ''}`}
      aria-selected={active}
      onMouseMove={() => onPoint(at)}
      onClick={() => onRun(of)}
    >
      <span className="floating-tick">
        {of.on && (
          <span role="img" aria-label={t('command_on')}>
            ✓
          </span>
        )}
      </span>
      <span className="command-label">{of.label}</span>
      {of.count !== undefined && (
        <span className="command-count">{tCount('cases_count', of.count)}</span>
      )}
      {of.keys?.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </div>
  );
};

/** The commands in their groups; the one that Enter means is marked. */
export const CommandOptions = ({ id, label, commands, active, ...acts }: CommandOptionsProps) => {
  const groups = [...Map.groupBy(commands.entries(), ([, { group }]) => group)];
  return (
    <>
      {commands.length === 0 && <p className="command-none">{t('command_none')}</p>}
      <div id={id} role="listbox" aria-label={label} className="command-list">
        {groups.map(([group, own]) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset holds answers; these are options of one list
          <div key={group} role="group" aria-label={group}>
            <p aria-hidden="true" className="floating-title">
              {group}
            </p>
            {own.map(([at, command]) => (
              <Option
                key={command.id}
                id={`${id}-${at}`}
                at={at}
                of={command}
                active={at === active}
                {...acts}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
};
