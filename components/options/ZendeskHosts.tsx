import { type FormEvent, useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { askAccess, hasAccess, watchAccess } from '../../lib/settings/host-access.ts';
import { hostFrom } from '../../lib/settings/zendesk-host.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import type { SectionProps } from './section.ts';

/** Those the browser does not let us into at the moment. */
const useBarred = (hosts: readonly string[]): readonly string[] => {
  const [barred, setBarred] = useState<readonly string[]>([]);
  useEffect(() => {
    if (hosts.length === 0) return undefined;
    let over = false;
    const look = async (): Promise<void> => {
      const open = await Promise.all(hosts.map((host) => hasAccess(host)));
      if (!over) setBarred(hosts.filter((_, at) => !open[at]));
    };
    void look();
    const stop = watchAccess(() => void look());
    return () => {
      over = true;
      stop();
    };
  }, [hosts]);
  return barred;
};

const notLet = (host: string): string => t('host_notLet', host);

interface HostProps {
  host: string;
  barred: boolean;
  onAllow(): void;
  onRemove(): void;
}

const Host = ({ host, barred, onAllow, onRemove }: HostProps) => (
  <li className="options-row">
    <div className="options-row-text">
      <p>{host}</p>
      {barred && <p className="options-count">{t('host_barred')}</p>}
    </div>
    {barred && (
      <Button aria-label={t('welcome_allowSite', host)} onClick={onAllow}>
        {t('welcome_allow')}
      </Button>
    )}
    <Button kind="quiet" aria-label={t('own_removeOne', host)} onClick={onRemove}>
      {t('own_remove')}
    </Button>
  </li>
);

interface AddProps {
  known: readonly string[];
  trouble: string | undefined;
  say(trouble: string | undefined): void;
  allow(host: string): Promise<boolean>;
  onAdd(host: string): void;
}

const AddHost = ({ known, trouble, say, allow, onAdd }: AddProps) => {
  const [text, setText] = useState('');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = hostFrom(text, known);
    if ('refused' in read) return say(read.refused);
    // Asked before anything is awaited: the browser answers only to the click.
    if (!(await allow(read.host))) return;
    setText('');
    onAdd(read.host);
  };
  return (
    <form className="own-add" onSubmit={(event) => void add(event)}>
      <Field
        label={t('host_label')}
        hint={t('host_hint')}
        error={trouble}
        placeholder="support.example.com"
        value={text}
        onChange={(value) => {
          setText(value);
          say(undefined);
        }}
      />
      <Button type="submit" disabled={!text.trim()}>
        {t('own_add')}
      </Button>
    </form>
  );
};

/** Zendesk at an address of the team's own. Each is let in by the browser only when its owner says so. */
export const ZendeskHosts = ({ settings, onChange }: SectionProps) => {
  const { zendeskHosts: known } = settings;
  const [trouble, setTrouble] = useState<string>();
  const barred = useBarred(known);

  const allow = async (host: string): Promise<boolean> => {
    const allowed = await askAccess(host);
    setTrouble(allowed ? undefined : notLet(host));
    return allowed;
  };
  const add = (host: string): void =>
    onChange({ zendeskHosts: [...known, host] }, t('host_added', host));
  const remove = (host: string): void =>
    onChange({ zendeskHosts: known.filter((other) => other !== host) }, t('host_removed', host));

  return (
    <div className="own">
      <AddHost {...{ known, trouble, allow }} say={setTrouble} onAdd={add} />
      {known.length > 0 && (
        <ul className="options-rows" aria-label={t('host_list')}>
          {known.map((host) => (
            <Host
              key={host}
              host={host}
              barred={barred.includes(host)}
              onAllow={() => void allow(host)}
              onRemove={() => remove(host)}
            />
          ))}
        </ul>
      )}
    </div>
  );
};
