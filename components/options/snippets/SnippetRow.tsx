import { t } from '../../../lib/i18n.ts';
import type { Place, Snippet } from '../../../lib/reply/snippets/snippet.ts';
import { Chip } from '../../ui/Chip.tsx';
import { categoryLabels } from '../../ui/labels.ts';
import { RowButtons } from '../RowButtons.tsx';

interface SnippetRowProps {
  snippet: Snippet;
  onEdit(): void;
  onRemove(): void;
}

const meantFor: Record<Exclude<Place, 'anywhere'>, string> = {
  public: t('snippet_public'),
  private: t('snippet_private'),
};

export const SnippetRow = ({ snippet, onEdit, onRemove }: SnippetRowProps) => {
  const { name, shortcut, text, where, category } = snippet;
  return (
    <li className="options-row">
      <div className="options-row-text snippet-row">
        <p className="snippet-head">
          <span className="snippet-name">{name}</span>
          {shortcut && <kbd className="snippet-shortcut">/{shortcut}</kbd>}
          {where !== 'anywhere' && <Chip>{meantFor[where]}</Chip>}
          {category && <Chip>{categoryLabels[category]}</Chip>}
        </p>
        <p className="snippet-begins">{text}</p>
      </div>
      <RowButtons name={name} onEdit={onEdit} onRemove={onRemove} />
    </li>
  );
};
