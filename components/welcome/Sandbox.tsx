import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Reply } from './Reply.tsx';
import { complaint, reply } from './samples.ts';
import { Verdict } from './Verdict.tsx';

/** The real judgement and the real check, on a complaint and a reply of one's own. */
export const Sandbox = () => {
  const [customer, setCustomer] = useState(complaint);
  const [draft, setDraft] = useState(reply);
  /** What was written here before the sample was asked for again. */
  const [mine, setMine] = useState<{ customer: string; draft: string } | null>(null);
  const isSample = customer === complaint && draft === reply;
  const show = (wanted: { customer: string; draft: string }): void => {
    setCustomer(wanted.customer);
    setDraft(wanted.draft);
  };
  const again = (): void => {
    setMine({ customer, draft });
    show({ customer: complaint, draft: reply });
  };
  return (
    <div className="sandbox">
      <div>
        <Field label={t('sandbox_customer')} rows={7} value={customer} onChange={setCustomer} />
        <Verdict text={customer} />
      </div>
      <Reply customer={customer} text={draft} onChange={setDraft} />
      <div className="sandbox-again">
        {isSample && mine ? (
          <Button kind="quiet" key="again" onClick={() => show(mine)}>
            {t('sandbox_bringBack')}
          </Button>
        ) : (
          <Button kind="quiet" key="again" disabled={isSample} onClick={again}>
            {t('sandbox_sample')}
          </Button>
        )}
      </div>
    </div>
  );
};
