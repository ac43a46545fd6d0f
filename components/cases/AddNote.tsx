import { type FormEvent, useState } from 'react';
import { t, tCount } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';

const MOST = 300;

/** A line for the case's history. */
export const AddNote = ({ onAdd }: { onAdd(text: string): void }) => {
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() || text.trim().length > MOST) return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <form className="add-note" onSubmit={add}>
      <Field
        label={t('note_label')}
        value={text}
        onChange={setText}
        error={text.trim().length > MOST ? tCount('note_tooLong', MOST) : undefined}
      />
      <Button type="submit" disabled={!text.trim()}>
        {t('own_add')}
      </Button>
    </form>
  );
};
