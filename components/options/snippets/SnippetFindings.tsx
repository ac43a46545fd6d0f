import { useDeferredValue, useMemo } from 'react';
import { count, t } from '../../../lib/i18n.ts';
import type { Finding } from '../../../lib/lint/rule.ts';
import { asChecked } from '../../../lib/reply/snippets/as-checked.ts';
import type { Place } from '../../../lib/reply/snippets/snippet.ts';
import type { Settings } from '../../../lib/settings.ts';
import { Findings } from '../../ui/Findings.tsx';
import { useCheck } from '../../ui/use-check.ts';

interface SnippetFindingsProps {
  text: string;
  where: Place;
  settings: Settings;
  onChange(text: string): void;
}

/** What the check says of a snippet while it is written, as it would of a draft. */
export const SnippetFindings = ({ text, where, settings, onChange }: SnippetFindingsProps) => {
  const written = useDeferredValue(text);
  const checked = useMemo(() => asChecked(written), [written]);
  const context = useMemo(
    () => ({
      channel: where === 'public' ? ('x-public' as const) : ('gmail' as const),
      customer: '',
      earlier: [],
      off: new Set(settings.offRules),
    }),
    [where, settings.offRules],
  );
  const findings = useCheck(checked, context, settings);
  const mend = ({ start, end }: Finding, words: string): void =>
    onChange(written.slice(0, start) + words + written.slice(end));
  if (written.trim() === '') return null;
  if (findings.length === 0) return <p className="clean">{t('nothingToMend')}</p>;
  return (
    <section aria-label={t('snippet_findings')} className="snippet-findings">
      <p className="options-count">{t('draft_toMend', count(findings.length))}</p>
      <Findings findings={findings} text={written} onMend={mend} />
    </section>
  );
};
