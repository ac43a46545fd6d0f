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
    { words: 'Shorter', on: length === 'shorter', next: long('shorter') },
    { words: 'Longer', on: length === 'longer', next: long('longer') },
    { words: 'Warmer', on: tone === 'warmer', next: warm('warmer') },
    { words: 'Plainer', on: tone === 'plainer', next: warm('plainer') },
    { words: 'Say back what happened', on: restated, next: { restate: !restated } },
    { words: 'Ask what would be fair', on: asked, next: { askFair: !asked } },
  ];
};

/** Makes the open reply another one, before it is put anywhere. */
export const EditReply = ({ one, wanted, onWant }: EditReplyProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend that say nothing here.
  <div className="edits" role="group" aria-label="Change this reply">
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
