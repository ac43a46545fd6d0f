import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { ownNamesFrom } from '../../lib/settings/own-names.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import './own-names.css';

interface OwnNamesProps {
  own: readonly string[];
  onChange(own: string[]): void;
}

const OwnList = ({ own, onChange }: OwnNamesProps) => (
  <ul className="own-list">
    {own.map((name) => (
      <li key={name} className="own-name">
        {name}
        <Button
          kind="quiet"
          aria-label={t('own_removeOne', name)}
          onClick={() => onChange(own.filter((other) => other !== name))}
        >
          {t('own_remove')}
        </Button>
      </li>
    ))}
  </ul>
);

/** The addresses and handles by which Amends tells the agent's messages from the customer's. */
export const OwnNames = ({ own, onChange }: OwnNamesProps) => {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const read = ownNamesFrom(text, own);
    if ('refused' in read) return setRefused(read.refused);
    if (read.names.length > 0) onChange([...own, ...read.names]);
    setText('');
  };
  return (
    <div className="own">
      <form className="own-add" onSubmit={add}>
        <Field
          label={t('own_label')}
          hint={t('own_hint')}
          placeholder="help@acme.example, @acmehelp"
          error={refused}
          value={text}
          onChange={(typed) => {
            setText(typed);
            setRefused(undefined);
          }}
        />
        <Button type="submit" disabled={!text.trim()}>
          {t('own_add')}
        </Button>
      </form>
      {own.length > 0 && <OwnList own={own} onChange={onChange} />}
    </div>
  );
};
