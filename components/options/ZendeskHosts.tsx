import { type FormEvent, useEffect, useState } from 'react';
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

const notLet = (host: string): string =>
  `The browser was not allowed to let Amends in at ${host}. You can allow it at any time.`;

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
      {barred && <p className="options-count">Off: the browser does not let Amends in there.</p>}
    </div>
    {barred && (
      <Button aria-label={`Allow ${host}`} onClick={onAllow}>
        Allow
      </Button>
    )}
    <Button kind="quiet" aria-label={`Remove ${host}`} onClick={onRemove}>
      Remove
    </Button>
  </li>
);

/** Zendesk at an address of the team's own. Each is let in by the browser only when its owner says so. */
export const ZendeskHosts = ({ settings, onChange }: SectionProps) => {
  const { zendeskHosts } = settings;
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const barred = useBarred(zendeskHosts);

  const allow = async (host: string): Promise<boolean> => {
    const allowed = await askAccess(host);
    setTrouble(allowed ? undefined : notLet(host));
    return allowed;
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = hostFrom(text, zendeskHosts);
    if ('refused' in read) return setTrouble(read.refused);
    // Asked before anything is awaited: the browser answers only to the click.
    if (!(await allow(read.host))) return;
    setText('');
    onChange({ zendeskHosts: [...zendeskHosts, read.host] }, `Amends reads along at ${read.host}.`);
  };
  const remove = (host: string): void =>
    onChange(
      { zendeskHosts: zendeskHosts.filter((other) => other !== host) },
      `${host} is removed, and Amends is out of it.`,
    );

  return (
    <div className="own">
      <form className="own-add" onSubmit={(event) => void add(event)}>
        <Field
          label="Zendesk at your own address"
          hint="For agents who do not work at zendesk.com. The browser asks you before it lets Amends in."
          error={trouble}
          placeholder="support.example.com"
          value={text}
          onChange={(value) => {
            setText(value);
            setTrouble(undefined);
          }}
        />
        <Button type="submit" disabled={!text.trim()}>
          Add
        </Button>
      </form>
      {zendeskHosts.length > 0 && (
        <ul className="options-rows" aria-label="Your own Zendesk addresses">
          {zendeskHosts.map((host) => (
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
