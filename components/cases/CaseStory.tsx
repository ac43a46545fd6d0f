import type { Case } from '../../lib/cases/case.ts';
import { t, tCount } from '../../lib/i18n.ts';
import { Chip } from '../ui/Chip.tsx';
import { markLabels } from '../ui/labels.ts';

interface CaseStoryProps {
  one: Case;
  /** How many more cases this customer has. */
  others: number;
  onOthers(): void;
}

/** What happened, what marks it, and the ways to where it was said. */
export const CaseStory = ({ one, others, onOthers }: CaseStoryProps) => (
  <>
    <p className="detail-summary">{one.summary || t('case_noSummary')}</p>
    {one.marks.length > 0 && (
      <p className="detail-marks">
        {one.marks.map((mark) => (
          <Chip key={mark} tone="weak">
            {markLabels[mark]}
          </Chip>
        ))}
      </p>
    )}
    {one.link.startsWith('https://') && (
      <p>
        <a href={one.link} target="_blank" rel="noreferrer">
          {t('case_openConversation')}
        </a>
      </p>
    )}
    {others > 0 && (
      <p>
        <button type="button" className="bar-label" onClick={onOthers}>
          {tCount('case_others', others)}
        </button>
      </p>
    )}
  </>
);
