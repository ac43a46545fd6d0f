import { useState } from 'react';
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
    change([...all, own], 'Phrase added.');
  };

  return (
    <section className="options-section" aria-labelledby="phrases">
      <h2 id="phrases">Your own phrases</h2>
      <p className="options-count">
        Words your team wants to leave out of replies. They are flagged beside the habits below.
        {unseen && ' Those not marked as strong are hidden while stock wording is switched off.'}
      </p>
      {all.length >= SEARCHED_FROM && (
        <Field label="Search your phrases" type="search" value={query} onChange={setQuery} />
      )}
      <SetByOrganisation setting="ownPhrases">
        {shown.length > 0 && (
          <PhraseList {...{ shown, all, edited }} onEdit={edit} onChange={change} />
        )}
        {edited === NEW ? (
          <PhraseForm others={all} onSave={add} onCancel={() => edit(null)} />
        ) : (
          <div className="options-buttons">
            <Button kind="primary" onClick={() => edit(NEW)}>
              Add a phrase
            </Button>
          </div>
        )}
        <PackTools phrases={all} brand={brand} onTake={change} />
      </SetByOrganisation>
    </section>
  );
};
