import { t } from '../../lib/i18n.ts';
import type { OwnPhrase } from '../../lib/settings/own-phrase.ts';
import { RowButtons } from './RowButtons.tsx';

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
          <span className="unseen">
            , {t(strength === 'strong' ? 'phrase_isStrong' : 'phrase_isWeak')}
          </span>
        </p>
        {why && <p className="options-count">{why}</p>}
        {replacements.length > 0 && (
          <p className="options-count">
            {t('finding_sayInstead')}: {replacements.map((words) => `“${words}”`).join(', ')}
          </p>
        )}
      </div>
      <RowButtons name={phrase} onEdit={onEdit} onRemove={onRemove} />
    </li>
  );
};
