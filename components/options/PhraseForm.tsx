import { type FormEvent, useState } from 'react';
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
        label="Phrase"
        hint="Found word for word; capitals, apostrophes and spaces do not count."
        value={phrase}
        onChange={setPhrase}
      />
      <Field
        label="Why"
        hint="One sentence, shown with the finding. May stay empty."
        value={why}
        onChange={setWhy}
      />
      <Field
        label="Say instead"
        hint="Up to three, one to a line. May stay empty."
        rows={3}
        value={replacements}
        onChange={setReplacements}
      />
      <Switch
        label="Mark it as strong"
        hint="For words that would sting. Otherwise it is marked as stock wording."
        checked={strong}
        onChange={setStrong}
      />
      <p role="alert" className="field-error" hidden={refused === null}>
        {refused}
      </p>
      <div className="options-buttons">
        <Button type="submit" kind="primary" disabled={!phrase.trim()}>
          Save phrase
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
};
