import { type FormEvent, useState } from 'react';
import { refuseValue, type Value } from '../../lib/settings/values.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface ValueFormProps {
  /** Left out where a new value is written. */
  value?: Value;
  others: readonly Value[];
  onSave(value: Value): void;
  onCancel(): void;
}

export const ValueForm = ({ value, others, onSave, onCancel }: ValueFormProps) => {
  const [name, setName] = useState(value?.name ?? '');
  const [means, setMeans] = useState(value?.means ?? '');
  const [refused, setRefused] = useState<string | null>(null);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const typed = { name: plain(name), means: plain(means) };
    const reason = refuseValue(typed, others);
    setRefused(reason);
    if (reason === null) onSave(typed);
  };

  return (
    <form className="phrase-form" noValidate onSubmit={save}>
      <Field
        label="Value"
        hint="A few words that fit after “we stand for”: keeping our word."
        value={name}
        onChange={setName}
      />
      <Field
        label="What it means to you"
        hint="One sentence, for your colleagues. May stay empty."
        value={means}
        onChange={setMeans}
      />
      <p role="alert" className="field-error" hidden={refused === null}>
        {refused}
      </p>
      <div className="options-buttons">
        <Button type="submit" kind="primary" disabled={!name.trim()}>
          Save value
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
};
