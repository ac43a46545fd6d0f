import { useState } from 'react';
import type { Command, Outcome } from '../../lib/view.ts';
import { Button } from '../ui/Button.tsx';
import { Findings } from '../ui/Findings.tsx';
import { copy } from './copy.ts';
import { Said } from './Said.tsx';
import { useOutcome } from './use-outcome.ts';

interface UnrecognisedProps {
  why: string;
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
    say(
      (await copy(outcome.text ?? ''))
        ? 'The report is on the clipboard.'
        : 'The browser did not allow copying, so the report was not copied.',
    );
  };

  return (
    <section className="panel-section" aria-label="Page not recognised">
      <h1 className="state-title">Page not recognised: off</h1>
      <p>{why}</p>
      <p>Your draft is not marked here. You can still check a text by hand.</p>
      <div className="inserts">
        <Button kind="primary" onClick={() => void check()}>
          Check the selected text
        </Button>
        <Button onClick={() => void report()}>Copy a structure report</Button>
      </div>
      <p className="hint">
        The report helps us to mend this. It holds the page's tags, roles and class names, and no
        words, names or addresses.
      </p>
      <Said text={said} />
      {checked &&
        (checked.findings?.length ? (
          <Findings findings={checked.findings} text={checked.text ?? ''} />
        ) : (
          <p className="clean">Nothing to mend in the selected text</p>
        ))}
    </section>
  );
};
