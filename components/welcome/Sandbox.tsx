import { useEffect, useMemo, useState } from 'react';
import { detect } from '../../lib/detect/detect.ts';
import { loadModel } from '../../lib/detect/model/load.ts';
import type { Model } from '../../lib/detect/model/model.ts';
import { createLint } from '../../lib/lint/lint.ts';
import { wordsOf } from '../../lib/lint/rules/words.ts';
import { Field } from '../ui/Field.tsx';
import { Findings } from '../ui/Findings.tsx';

const complaint = `Hello,
I ordered the reading lamp on 3 November and was promised it within the week. It is now the third week, nothing has arrived, and nobody has answered my last e-mail. I would like my £79 back.
Dana`;

const first =
  "We're sorry that you are having this problem. As I said, we will get back to you as soon as possible.";

const none: ReadonlySet<string> = new Set();

/** The real judgement and the real check, on a complaint and a reply of one's own. */
export const Sandbox = () => {
  const [customer, setCustomer] = useState(complaint);
  const [draft, setDraft] = useState(first);
  const lint = useMemo(() => createLint(wordsOf), []);
  const [model, setModel] = useState<Model | null>(null);
  useEffect(() => void loadModel().then(setModel), []);
  const reading = useMemo(() => model && detect(customer, {}, model), [customer, model]);
  const findings = lint(draft, { channel: 'gmail', customer, earlier: [], off: none });
  return (
    <div className="sandbox">
      <div>
        <Field label="A customer writes" rows={6} value={customer} onChange={setCustomer} />
        <p role="status" className="sandbox-said">
          {reading && (reading.complaint ? 'This is a complaint.' : 'This is not a complaint.')}
        </p>
      </div>
      <div>
        <Field label="You answer" rows={6} value={draft} onChange={setDraft} />
        <div aria-live="polite">
          {findings.length === 0 ? (
            <p className="clean">Nothing to mend</p>
          ) : (
            <Findings
              findings={findings}
              text={draft}
              onMend={({ start, end }, words) =>
                setDraft(draft.slice(0, start) + words + draft.slice(end))
              }
            />
          )}
        </div>
      </div>
    </div>
  );
};
