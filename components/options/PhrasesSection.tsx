import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { OwnPhrase } from '../../lib/settings/own-phrase.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import '../ui/findings.css';
import './phrases.css';
import { PackTools } from './PackTools.tsx';
import { PhraseForm } from './PhraseForm.tsx';
import { PhraseList } from './PhraseList.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';

/** No phrase is empty. */
const NEW = '';

/** Below this many, all are in sight. */
const SEARCHED_FROM = 8;

export const PhrasesSection = ({ settings, onChange }: SectionProps) => {
  const [edited, edit] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const { ownPhrases: all, showWeak, brand } = settings;
  const shown = all.filter(({ phrase }) => phrase.toLowerCase().includes(query.toLowerCase()));
  const unseen = !showWeak && all.some(({ strength }) => strength === 'weak');
  const change = (ownPhrases: OwnPhrase[], words: string): void => onChange({ ownPhrases }, words);
  const add = (own: OwnPhrase): void => {
    edit(null);
    change([...all, own], t('phrase_added'));
  };

  return (
    <section className="options-section" aria-labelledby="phrases">
      <h2 id="phrases">{t('phrases_title')}</h2>
      <p className="options-count">
        {t('phrases_hint')} {unseen && t('phrases_unseen')}
      </p>
      {all.length >= SEARCHED_FROM && (
        <Field label={t('phrases_search')} type="search" value={query} onChange={setQuery} />
      )}
      <SetByOrganisation setting="ownPhrases">
        <PhraseList {...{ shown, all, edited }} onEdit={edit} onChange={change} />
        {edited === NEW ? (
          <PhraseForm others={all} onSave={add} onCancel={() => edit(null)} />
        ) : (
          <div className="options-buttons">
            <Button kind="primary" onClick={() => edit(NEW)}>
              {t('phrase_add')}
            </Button>
          </div>
        )}
        <PackTools phrases={all} brand={brand} onTake={change} />
      </SetByOrganisation>
    </section>
  );
};
