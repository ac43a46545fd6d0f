import { t } from '../../lib/i18n.ts';
import type { Value } from '../../lib/settings/values.ts';
import { Sentence } from '../ui/Sentence.tsx';

interface ValueChoiceProps {
  /** What is asked, or said of the words. */
  words: string;
  values: readonly Value[];
  /** The one that is taken already. */
  chosen?: string | undefined;
  /** Left out where there is only something to say. */
  onChoose?(value: Value): void;
}

/** The team's values, for a gesture has to serve one. */
export const ValueChoice = ({ words, values, chosen, onChoose }: ValueChoiceProps) => {
  if (values.length === 0)
    return (
      <p className="hint">
        <Sentence of="value_none">
          <a href="/options.html#values" target="_blank" rel="noreferrer">
            {t('move_tellContactSettings')}
          </a>
        </Sentence>
      </p>
    );
  if (!onChoose)
    return (
      <p className="hint">
        {words} {values.map(({ name }) => name).join(' · ')}
      </p>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend that say nothing here.
    <div className="edits" role="group" aria-label={words}>
      <span className="hint">{words}</span>
      {values.map((value) => (
        <button
          key={value.name}
          type="button"
          className="edit"
          title={value.means}
          aria-pressed={value.name === chosen}
          onClick={() => onChoose(value)}
        >
          {value.name}
        </button>
      ))}
    </div>
  );
};
