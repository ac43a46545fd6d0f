import { useMemo, useRef, useState } from 'react';
import { t, tCount } from '../../lib/i18n.ts';
import { createLint } from '../../lib/lint/lint.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Findings } from '../ui/Findings.tsx';
import { wordsOf } from '../ui/habit-words.ts';

const none: ReadonlySet<string> = new Set();

interface ReplyProps {
  customer: string;
  text: string;
  onChange(text: string): void;
}

interface Mended {
  before: string;
  after: string;
  from: string;
  to: string;
}

const told = ({ from, to }: Mended): string =>
  to === '' ? t('sandbox_leftOut', from) : t('sandbox_nowReads', from, to);

const Told = ({ mended, onUndo }: { mended: Mended; onUndo(): void }) => (
  <>
    <span>{told(mended)}</span>
    <Button kind="quiet" onClick={onUndo}>
      {t('undo')}
    </Button>
  </>
);

const NothingToMend = ({ text }: { text: string }) =>
  text.trim() === '' ? (
    <p className="welcome-hint">{t('sandbox_replyEmpty')}</p>
  ) : (
    <p className="clean">{t('nothingToMend')}</p>
  );

/** A reply and the real check of it. A replacement can be taken back until the reply is changed by hand. */
export const Reply = ({ customer, text, onChange }: ReplyProps) => {
  const lint = useMemo(() => createLint(wordsOf), []);
  const [mended, setMended] = useState<Mended | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const findings = useMemo(
    () => lint(text, { channel: 'gmail', customer, earlier: [], off: none }),
    [lint, text, customer],
  );
  const change = (next: string, how: Mended | null): void => {
    setMended(how);
    onChange(next);
    // The button that was pressed is gone with its finding.
    place.current?.querySelector('textarea')?.focus();
  };
  const last = mended?.after === text ? mended : null;

  return (
    <div ref={place}>
      <Field label={t('sandbox_reply')} rows={7} value={text} onChange={onChange} />
      <p className="sandbox-mended" aria-live="polite">
        {last && <Told mended={last} onUndo={() => change(last.before, null)} />}
      </p>
      {findings.length > 0 ? (
        <Findings
          findings={findings}
          text={text}
          onMend={({ start, end }, to) => {
            const after = text.slice(0, start) + to + text.slice(end);
            change(after, { before: text, after, from: text.slice(start, end), to });
          }}
        />
      ) : (
        <NothingToMend text={text} />
      )}
      <p className="unseen" role="status">
        {tCount('sandbox_toMend', findings.length)}
      </p>
    </div>
  );
};
