import { type FormEvent, useState } from 'react';
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
        label="Add a note"
        value={text}
        onChange={setText}
        error={text.trim().length > MOST ? `Keep it to ${MOST} characters.` : undefined}
      />
      <Button type="submit" disabled={!text.trim()}>
        Add
      </Button>
    </form>
  );
};
