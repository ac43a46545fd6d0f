import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { refuseValue, type Value } from '../../lib/settings/values.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { focusFirst } from './focus-first.ts';
import { useEscape } from './use-escape.ts';

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
    <form
      ref={focusFirst}
      {...useEscape(onCancel)}
      className="phrase-form"
      noValidate
      onSubmit={save}
    >
      <Field label={t('value_label')} hint={t('value_hint')} value={name} onChange={setName} />
      <Field
        label={t('value_means')}
        hint={t('value_meansHint')}
        value={means}
        onChange={setMeans}
      />
      <p role="alert" className="field-error" hidden={refused === null}>
        {refused}
      </p>
      <div className="options-buttons">
        <Button type="submit" kind="primary" disabled={!name.trim()}>
          {t('value_save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
};
