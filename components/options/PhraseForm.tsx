import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { examplesKept } from '../../lib/lint/own/refusal.ts';
import type { OwnPhrase } from '../../lib/settings/own-phrase.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Switch } from '../ui/Switch.tsx';
import { refuseTyped, tidied } from './take-pack.ts';

const empty: OwnPhrase = {
  phrase: '',
  why: '',
  replacements: [],
  strength: 'weak',
  examples: { flags: [], passes: [] },
};

interface PhraseFormProps {
  /** Left out where a new phrase is written. */
  own?: OwnPhrase;
  others: readonly OwnPhrase[];
  onSave(own: OwnPhrase): void;
  onCancel(): void;
}

export const PhraseForm = ({ own = empty, others, onSave, onCancel }: PhraseFormProps) => {
  const [phrase, setPhrase] = useState(own.phrase);
  const [why, setWhy] = useState(own.why);
  const [replacements, setReplacements] = useState(own.replacements.join('\n'));
  const [strong, setStrong] = useState(own.strength === 'strong');
  const [refused, setRefused] = useState<string | null>(null);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const typed = tidied({
      ...own,
      phrase,
      why,
      replacements: replacements.split('\n'),
      strength: strong ? 'strong' : 'weak',
    });
    const reason = refuseTyped(typed, others);
    setRefused(reason);
    if (reason === null) onSave({ ...typed, examples: examplesKept(typed.phrase, typed.examples) });
  };

  return (
    <form className="phrase-form" onSubmit={save}>
      <Field
        label={t('phrase_label')}
        hint={t('phrase_hint')}
        value={phrase}
        onChange={setPhrase}
      />
      <Field label={t('phrase_why')} hint={t('phrase_whyHint')} value={why} onChange={setWhy} />
      <Field
        label={t('finding_sayInstead')}
        hint={t('phrase_insteadHint')}
        rows={3}
        value={replacements}
        onChange={setReplacements}
      />
      <Switch
        label={t('phrase_strong')}
        hint={t('phrase_strongHint')}
        checked={strong}
        onChange={setStrong}
      />
      <p role="alert" className="field-error" hidden={refused === null}>
        {refused}
      </p>
      <div className="options-buttons">
        <Button type="submit" kind="primary" disabled={!phrase.trim()}>
          {t('phrase_save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
};
