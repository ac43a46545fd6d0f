import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Command, Outcome, Status } from '../../lib/view.ts';
import { Button } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { Findings } from '../ui/Findings.tsx';
import { copy } from './copy.ts';
import { Said } from './Said.tsx';
import { useOutcome } from './use-outcome.ts';

interface UnrecognisedProps {
  why: Extract<Status, { is: 'unrecognised' }>['why'];
  ask(command: Command): Promise<Outcome>;
}

/** The page changed: says so, stays off, and offers what still works. */
export const Unrecognised = ({ why, ask }: UnrecognisedProps) => {
  const [checked, setChecked] = useState<Extract<Outcome, { ok: true }> | null>(null);
  const { said, say, hear } = useOutcome();

  const check = async (): Promise<void> => {
    const outcome = await hear(ask({ do: 'check-selection' }));
    setChecked(outcome.ok ? outcome : null);
  };
  const report = async (): Promise<void> => {
    const outcome = await hear(ask({ do: 'report' }));
    if (!outcome.ok) return;
    say((await copy(outcome.text ?? '')) ? t('report_copied') : t('report_refused'));
  };

  return (
    <section className="panel-section" aria-label={t('unrecognised_label')}>
      <div className="state">
        <Emblem off />
        <h1 className="state-title">{t('unrecognised_title')}</h1>
      </div>
      <p>{t(why)}</p>
      <p>{t('unrecognised_byHand')}</p>
      <div className="inserts">
        <Button kind="primary" onClick={() => void check()}>
          {t('unrecognised_check')}
        </Button>
        <Button onClick={() => void report()}>{t('unrecognised_report')}</Button>
      </div>
      <p className="hint">{t('unrecognised_reportHint')}</p>
      <Said text={said} />
      {checked &&
        (checked.findings?.length ? (
          <Findings findings={checked.findings} text={checked.text ?? ''} />
        ) : (
          <p className="clean">{t('unrecognised_clean')}</p>
        ))}
    </section>
  );
};
