import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { examplesKept } from '../../lib/lint/own/refusal.ts';
import type { OwnPhrase } from '../../lib/settings/own-phrase.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Switch } from '../ui/Switch.tsx';
import { focusFirst } from './focus-first.ts';
import { refuseTyped, tidied } from './take-pack.ts';
import { useEscape } from './use-escape.ts';

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

const typedOf = ({ phrase, why, replacements, strength }: OwnPhrase) => ({
  phrase,
  why,
  replacements: replacements.join('\n'),
  strong: strength === 'strong',
});
type Typed = ReturnType<typeof typedOf>;

const phraseOf = (own: OwnPhrase, { strong, replacements, ...words }: Typed): OwnPhrase =>
  tidied({
    ...own,
    ...words,
    replacements: replacements.split('\n'),
    strength: strong ? 'strong' : 'weak',
  });

const Fields = ({ typed, set }: { typed: Typed; set(part: Partial<Typed>): void }) => (
  <>
    <Field
      label={t('phrase_label')}
      hint={t('phrase_hint')}
      value={typed.phrase}
      onChange={(phrase) => set({ phrase })}
    />
    <Field
      label={t('phrase_why')}
      hint={t('phrase_whyHint')}
      value={typed.why}
      onChange={(why) => set({ why })}
    />
    <Field
      label={t('finding_sayInstead')}
      hint={t('phrase_insteadHint')}
      rows={3}
      value={typed.replacements}
      onChange={(replacements) => set({ replacements })}
    />
    <Switch
      label={t('phrase_strong')}
      hint={t('phrase_strongHint')}
      checked={typed.strong}
      onChange={(strong) => set({ strong })}
    />
  </>
);

export const PhraseForm = ({ own = empty, others, onSave, onCancel }: PhraseFormProps) => {
  const [typed, setTyped] = useState(() => typedOf(own));
  const [refused, setRefused] = useState<string | null>(null);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const next = phraseOf(own, typed);
    const reason = refuseTyped(next, others);
    setRefused(reason);
    if (reason === null) onSave({ ...next, examples: examplesKept(next.phrase, next.examples) });
  };

  return (
    <form ref={focusFirst} {...useEscape(onCancel)} className="phrase-form" onSubmit={save}>
      <Fields typed={typed} set={(part) => setTyped({ ...typed, ...part })} />
      <p role="alert" className="field-error" hidden={refused === null}>
        {refused}
      </p>
      <div className="options-buttons">
        <Button type="submit" kind="primary" disabled={!typed.phrase.trim()}>
          {t('phrase_save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
};
