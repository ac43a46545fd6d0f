import type { MouseEvent } from 'react';
import { t, tCount } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { type CaseChoice, listChoices } from './choices.ts';
import { useDesk } from './desk.ts';
import './bulk.css';

/** What can be done with all the picked cases at once; each with a way back. */
export const BulkBar = () => {
  const { floating, picked, work } = useDesk();
  const ids = [...picked.ids];
  const choose = (choice: CaseChoice) => (event: MouseEvent) =>
    floating.show({
      is: 'choice',
      choice,
      ids,
      at: event.currentTarget.getBoundingClientRect(),
    });
  return (
    <section className="bulk" aria-label={t('bulk_label')}>
      <p className="bulk-count" role="status">
        {tCount('bulk_picked', ids.length)}
      </p>
      {listChoices.map((choice) => (
        <Button
          key={choice.name}
          aria-keyshortcuts={choice.key}
          title={choice.act}
          onClick={choose(choice)}
        >
          {choice.label} <kbd>{choice.key.toUpperCase()}</kbd>
        </Button>
      ))}
      <Button
        className="delete"
        onClick={() => {
          work.eraseMany(ids);
          picked.clear();
        }}
      >
        {t('bulk_delete')}
      </Button>
      <Button kind="quiet" onClick={picked.clear}>
        {t('pick_none')}
      </Button>
    </section>
  );
};
