import { type FormEvent, useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import { refuseBeside, refuseSnippet, tidied } from '../../../lib/reply/snippets/refusal.ts';
import type { Place, Snippet } from '../../../lib/reply/snippets/snippet.ts';
import { sayRefused } from '../../../lib/settings/refused.ts';
import type { Settings } from '../../../lib/settings.ts';
import { Choice } from '../../cases/Choice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { categoryLabels } from '../../ui/labels.ts';
import { focusFirst } from '../focus-first.ts';
import { useEscape } from '../use-escape.ts';
import { SnippetFindings } from './SnippetFindings.tsx';
import { SnippetText } from './SnippetText.tsx';

const empty: Snippet = { name: '', shortcut: '', text: '', where: 'anywhere', category: null };

const places: Record<Place, string> = {
  anywhere: t('snippet_anywhere'),
  public: t('snippet_onlyPublic'),
  private: t('snippet_onlyPrivate'),
};

interface SnippetFormProps {
  /** Left out where a new one is written. */
  snippet?: Snippet;
  others: readonly Snippet[];
  settings: Settings;
  onSave(snippet: Snippet): void;
  onCancel(): void;
}

const isWritten = ({ name, text }: Snippet): boolean => name.trim() !== '' && text.trim() !== '';

interface PartProps {
  written: Snippet;
  set(part: Partial<Snippet>): void;
}

const Naming = ({ written, set }: PartProps) => (
  <div className="options-grid">
    <Field
      label={t('snippet_name')}
      hint={t('snippet_nameHint')}
      value={written.name}
      onChange={(name) => set({ name })}
    />
    <Field
      label={t('snippet_shortcut')}
      hint={t('snippet_shortcutHint')}
      value={written.shortcut}
      onChange={(shortcut) => set({ shortcut })}
    />
  </div>
);

/** Where it may be said, and about what. */
const Fitting = ({ written, set }: PartProps) => (
  <div className="options-grid">
    <Choice
      label={t('snippet_where')}
      value={written.where}
      options={places}
      onChange={(where) => set({ where: where || 'anywhere' })}
    />
    <Choice
      label={t('snippet_about')}
      value={written.category ?? ''}
      options={categoryLabels}
      none={t('snippet_anything')}
      onChange={(category) => set({ category: category || null })}
    />
  </div>
);

export const SnippetForm = (props: SnippetFormProps) => {
  const { snippet = empty, others, settings, onSave, onCancel } = props;
  const [written, setWritten] = useState(snippet);
  const [refused, setRefused] = useState<string | null>(null);
  const set = (part: Partial<Snippet>): void => setWritten({ ...written, ...part });

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const one = tidied(written);
    const reason = refuseSnippet(one) ?? refuseBeside(one, others);
    setRefused(reason && sayRefused(reason));
    if (reason === null) onSave(one);
  };

  return (
    <form ref={focusFirst} {...useEscape(onCancel)} className="phrase-form" onSubmit={save}>
      <Naming written={written} set={set} />
      <SnippetText text={written.text} onChange={(text) => set({ text })} />
      <SnippetFindings
        text={written.text}
        where={written.where}
        settings={settings}
        onChange={(text) => set({ text })}
      />
      <Fitting written={written} set={set} />
      <p role="alert" className="field-error" hidden={refused === null}>
        {refused}
      </p>
      <div className="options-buttons">
        <Button type="submit" kind="primary" disabled={!isWritten(written)}>
          {t('snippet_save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
};
