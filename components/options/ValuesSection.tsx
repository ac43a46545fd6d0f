import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { MOST_VALUES, type Value } from '../../lib/settings/values.ts';
import { Button } from '../ui/Button.tsx';
import { EditList, replaced } from './EditList.tsx';
import { exampleValues } from './example-values.ts';
import './phrases.css';
import { RowButtons } from './RowButtons.tsx';
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
    <RowButtons name={name} onEdit={onEdit} onRemove={onRemove} />
  </li>
);

const Examples = ({ onTake }: { onTake(values: readonly Value[]): void }) => (
  <>
    <p>{t('values_none')}</p>
    <ul className="options-rows" aria-label={t('values_examples')}>
      {exampleValues.map((value) => (
        <li key={value.name} className="options-row">
          <div className="options-row-text">
            <p className="phrase-words" lang="en">
              {value.name}
            </p>
            <p className="options-count">{value.means}</p>
          </div>
          <Button aria-label={t('value_takeOne', value.name)} onClick={() => onTake([value])}>
            {t('value_take')}
          </Button>
        </li>
      ))}
    </ul>
  </>
);

interface AddingProps {
  values: readonly Value[];
  onTakeAll(): void;
  onAdd(): void;
}

const Adding = ({ values, onTakeAll, onAdd }: AddingProps) => (
  <div className="options-buttons">
    {values.length === 0 && (
      <Button kind="primary" onClick={onTakeAll}>
        {t('values_takeAll')}
      </Button>
    )}
    <Button disabled={values.length >= MOST_VALUES.values} onClick={onAdd}>
      {t('value_add')}
    </Button>
  </div>
);

const useValues = ({ settings: { values }, onChange }: SectionProps) => {
  const [edited, edit] = useState<string | null>(null);
  const done = (): void => edit(null);
  const others = (name: string): Value[] => values.filter((one) => one.name !== name);
  const take = (added: readonly Value[]): void =>
    onChange(
      { values: [...values, ...added] },
      added.length > 1 ? t('values_added') : t('value_added'),
    );
  const save = (next: Value): void => {
    done();
    if (edited === NEW) take([next]);
    else {
      const changed = replaced(values, ({ name }) => name === edited, next);
      onChange({ values: changed }, t('value_changed'));
    }
  };
  const remove = (gone: Value): void => onChange({ values: others(gone.name) }, t('value_removed'));
  return { edited, edit, done, others, take, save, remove };
};

/** What the team stands for: every goodwill gesture has to serve one of these. */
export const ValuesSection = (props: SectionProps) => {
  const { values } = props.settings;
  const { edited, edit, done, others, take, save, remove } = useValues(props);
  return (
    <section className="options-section" id="values" aria-labelledby="values-title">
      <h2 id="values-title">{t('values_title')}</h2>
      <p className="options-count">{t('values_hint')}</p>
      {values.length === 0 && edited === null && <Examples onTake={take} />}
      <EditList
        label={t('values_list')}
        items={values}
        nameOf={({ name }) => name}
        edited={edited}
        row={(value) => (
          <ValueRow value={value} onEdit={() => edit(value.name)} onRemove={() => remove(value)} />
        )}
        form={(value) => (
          <ValueForm value={value} others={others(value.name)} onSave={save} onCancel={done} />
        )}
      />
      {edited === NEW ? (
        <ValueForm others={values} onSave={save} onCancel={done} />
      ) : (
        <Adding values={values} onTakeAll={() => take(exampleValues)} onAdd={() => edit(NEW)} />
      )}
    </section>
  );
};
