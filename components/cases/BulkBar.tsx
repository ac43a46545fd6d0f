import { t, tCount } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { type ListChoice, listChoices } from './choices.ts';
import { useDesk } from './desk.ts';
import './bulk.css';

const SetPicked = ({ choice }: { choice: ListChoice }) => {
  const { floating, picked } = useDesk();
  return (
    <Button
      aria-keyshortcuts={choice.key}
      title={choice.act}
      onClick={({ currentTarget }) => {
        const at = currentTarget.getBoundingClientRect();
        floating.show({ is: 'choice', choice, ids: [...picked.ids], at });
      }}
    >
      {choice.label} <kbd>{choice.key.toUpperCase()}</kbd>
    </Button>
  );
};

/** What can be done with all the picked cases at once; each with a way back. */
export const BulkBar = () => {
  const { picked, work } = useDesk();
  const none = t('pick_none');
  const erase = (): void => {
    work.eraseMany([...picked.ids]);
    picked.clear();
  };
  return (
    <section className="bulk" aria-label={t('bulk_label')}>
      <p className="bulk-count" role="status">
        {tCount('bulk_picked', picked.ids.size)}
        {picked.unseen > 0 && (
          <span className="bulk-unseen">{tCount('bulk_unseen', picked.unseen)}</span>
        )}
      </p>
      <Button
        kind="quiet"
        className="bulk-none"
        aria-label={none}
        title={none}
        onClick={picked.clear}
      >
        ×
      </Button>
      {listChoices.map((choice) => (
        <SetPicked key={choice.name} choice={choice} />
      ))}
      <Button className="delete" onClick={erase}>
        {t('bulk_delete')}
      </Button>
    </section>
  );
};
