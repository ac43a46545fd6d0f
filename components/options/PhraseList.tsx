import { t } from '../../lib/i18n.ts';
import type { OwnPhrase } from '../../lib/settings/own-phrase.ts';
import { EditList, replaced } from './EditList.tsx';
import { PhraseForm } from './PhraseForm.tsx';
import { PhraseRow } from './PhraseRow.tsx';

interface PhraseListProps {
  /** Those to show, of all. */
  shown: readonly OwnPhrase[];
  all: readonly OwnPhrase[];
  /** The phrase that is being changed. */
  edited: string | null;
  onEdit(phrase: string | null): void;
  onChange(ownPhrases: OwnPhrase[], words: string): void;
}

export const PhraseList = ({ shown, all, edited, onEdit, onChange }: PhraseListProps) => {
  const others = (phrase: string): OwnPhrase[] => all.filter((one) => one.phrase !== phrase);
  const replace = (phrase: string, own: OwnPhrase): void => {
    onEdit(null);
    onChange(
      replaced(all, (one) => one.phrase === phrase, own),
      t('phrase_changed'),
    );
  };
  return (
    <EditList
      label={t('phrases_title')}
      className="phrase-rows"
      items={shown}
      nameOf={({ phrase }) => phrase}
      edited={edited}
      row={(own) => (
        <PhraseRow
          own={own}
          onEdit={() => onEdit(own.phrase)}
          onRemove={() => onChange(others(own.phrase), t('phrase_removed'))}
        />
      )}
      form={(own) => (
        <PhraseForm
          own={own}
          others={others(own.phrase)}
          onSave={(next) => replace(own.phrase, next)}
          onCancel={() => onEdit(null)}
        />
      )}
    />
  );
};
