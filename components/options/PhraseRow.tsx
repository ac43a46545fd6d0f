import type { OwnPhrase } from '../../lib/settings/own-phrase.ts';
import { Button } from '../ui/Button.tsx';

interface PhraseRowProps {
  own: OwnPhrase;
  onEdit(): void;
  onRemove(): void;
}

export const PhraseRow = ({ own, onEdit, onRemove }: PhraseRowProps) => {
  const { phrase, why, replacements, strength } = own;
  return (
    <li className="options-row">
      <div className="options-row-text">
        <p>
          <span className={`phrase-words finding-${strength}`}>{phrase}</span>
          <span className="unseen">, {strength}</span>
        </p>
        {why && <p className="options-count">{why}</p>}
        {replacements.length > 0 && (
          <p className="options-count">
            Say instead: {replacements.map((words) => `“${words}”`).join(', ')}
          </p>
        )}
      </div>
      <Button kind="quiet" aria-label={`Edit ${phrase}`} onClick={onEdit}>
        Edit
      </Button>
      <Button kind="quiet" aria-label={`Remove ${phrase}`} onClick={onRemove}>
        Remove
      </Button>
    </li>
  );
};
