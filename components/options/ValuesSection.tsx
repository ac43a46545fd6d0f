import { useState } from 'react';
import { exampleValues, MOST_VALUES, type Value } from '../../lib/settings/values.ts';
import { Button } from '../ui/Button.tsx';
import './phrases.css';
import type { SectionProps } from './section.ts';
import { ValueForm } from './ValueForm.tsx';

/** No value is without a name. */
const NEW = '';

interface RowProps {
  value: Value;
  onEdit(): void;
  onRemove(): void;
}

const ValueRow = ({ value: { name, means }, onEdit, onRemove }: RowProps) => (
  <li className="options-row">
    <div className="options-row-text">
      <p className="phrase-words">{name}</p>
      {means && <p className="options-count">{means}</p>}
    </div>
    <Button kind="quiet" aria-label={`Edit ${name}`} onClick={onEdit}>
      Edit
    </Button>
    <Button kind="quiet" aria-label={`Remove ${name}`} onClick={onRemove}>
      Remove
    </Button>
  </li>
);

const Examples = ({ onTake }: { onTake(values: readonly Value[]): void }) => (
  <>
    <p>None yet. These are examples: take what fits, and change the words.</p>
    <ul className="options-rows" aria-label="Examples of values">
      {exampleValues.map((value) => (
        <li key={value.name} className="options-row">
          <div className="options-row-text">
            <p className="phrase-words">{value.name}</p>
            <p className="options-count">{value.means}</p>
          </div>
          <Button aria-label={`Take ${value.name}`} onClick={() => onTake([value])}>
            Take
          </Button>
        </li>
      ))}
    </ul>
  </>
);

/** What the team stands for: every goodwill gesture has to serve one of these. */
export const ValuesSection = ({ settings, onChange }: SectionProps) => {
  const [edited, edit] = useState<string | null>(null);
  const { values } = settings;
  const others = (name: string): Value[] => values.filter((one) => one.name !== name);
  const take = (added: readonly Value[]): void =>
    onChange(
      { values: [...values, ...added] },
      added.length > 1 ? 'Values added.' : 'Value added.',
    );
  const save = (next: Value): void => {
    edit(null);
    if (edited === NEW) take([next]);
    else {
      const changed = values.map((one) => (one.name === edited ? next : one));
      onChange({ values: changed }, 'Value changed.');
    }
  };

  return (
    <section className="options-section" id="values" aria-labelledby="values-title">
      <h2 id="values-title">What you stand for</h2>
      <p className="options-count">
        A goodwill gesture is worth more when it says what it is for. Suggestions that offer one
        name a value of yours, drafts that do not are pointed out, and the case keeps which one it
        was.
      </p>
      {values.length === 0 && edited === null && <Examples onTake={take} />}
      {values.length > 0 && (
        <ul className="options-rows" aria-label="Your values">
          {values.map((value) =>
            value.name === edited ? (
              <li key={value.name}>
                <ValueForm
                  value={value}
                  others={others(value.name)}
                  onSave={save}
                  onCancel={() => edit(null)}
                />
              </li>
            ) : (
              <ValueRow
                key={value.name}
                value={value}
                onEdit={() => edit(value.name)}
                onRemove={() => onChange({ values: others(value.name) }, 'Value removed.')}
              />
            ),
          )}
        </ul>
      )}
      {edited === NEW ? (
        <ValueForm others={values} onSave={save} onCancel={() => edit(null)} />
      ) : (
        <div className="options-buttons">
          {values.length === 0 && (
            <Button kind="primary" onClick={() => take(exampleValues)}>
              Take all three
            </Button>
          )}
          <Button disabled={values.length >= MOST_VALUES.values} onClick={() => edit(NEW)}>
            Add a value
          </Button>
        </div>
      )}
    </section>
  );
};
