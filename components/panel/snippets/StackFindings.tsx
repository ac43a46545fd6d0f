import { useDeferredValue, useMemo } from 'react';
import { count, t } from '../../../lib/i18n.ts';
import type { DraftContext } from '../../../lib/lint/rule.ts';
import { asChecked } from '../../../lib/reply/snippets/as-checked.ts';
import type { Settings } from '../../../lib/settings.ts';
import { Findings } from '../../ui/Findings.tsx';
import { useCheck } from '../../ui/use-check.ts';

interface StackFindingsProps {
  text: string;
  context: DraftContext;
  settings: Settings;
}

/** What the check says of the reply before it is put in. Its blanks are counted beside it. */
export const StackFindings = ({ text, context, settings }: StackFindingsProps) => {
  const shown = useDeferredValue(text);
  const checked = useMemo(() => asChecked(shown), [shown]);
  const findings = useCheck(checked, context, settings);
  if (findings.length === 0) return <p className="clean">{t('nothingToMend')}</p>;
  return (
    <section className="snippet-findings" aria-label={t('snippets_check')}>
      <p className="hint">
        {t('draft_toMend', count(findings.length))}. {t('snippets_mendWhere')}
      </p>
      <Findings findings={findings} text={shown} />
    </section>
  );
};
