import { t } from '../../lib/i18n.ts';
import type { Wanted } from '../../lib/reply/edit.ts';
import type { Suggestion } from '../../lib/reply/move.ts';

interface EditReplyProps {
  one: Suggestion;
  wanted: Wanted;
  onWant(wanted: Wanted): void;
}

interface Turn {
  words: string;
  on: boolean;
  next: Partial<Wanted>;
}

const turnsOf = ({ moves }: Suggestion, { length, tone }: Wanted): Turn[] => {
  const restated = moves.includes('acknowledge') || moves.includes('restate');
  const asked = moves.includes('ask-fair');
  const long = (to: 'shorter' | 'longer') => ({ length: length === to ? null : to });
  const warm = (to: 'plainer' | 'warmer') => ({ tone: tone === to ? null : to });
  return [
    { words: t('edit_shorter'), on: length === 'shorter', next: long('shorter') },
    { words: t('edit_longer'), on: length === 'longer', next: long('longer') },
    { words: t('edit_warmer'), on: tone === 'warmer', next: warm('warmer') },
    { words: t('edit_plainer'), on: tone === 'plainer', next: warm('plainer') },
    { words: t('edit_restate'), on: restated, next: { restate: !restated } },
    { words: t('edit_askFair'), on: asked, next: { askFair: !asked } },
  ];
};

/** Makes the open reply another one, before it is put anywhere. */
export const EditReply = ({ one, wanted, onWant }: EditReplyProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend that say nothing here.
  <div className="edits" role="group" aria-label={t('edit_label')}>
    {turnsOf(one, wanted).map(({ words, on, next }) => (
      <button
        key={words}
        type="button"
        className="edit"
        aria-pressed={on}
        onClick={() => onWant({ ...wanted, ...next })}
      >
        {words}
      </button>
    ))}
  </div>
);
