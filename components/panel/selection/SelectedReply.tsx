import { useMemo, useRef, useState } from 'react';
import { count, t } from '../../../lib/i18n.ts';
import type { DraftContext, Finding } from '../../../lib/lint/rule.ts';
import type { Settings } from '../../../lib/settings.ts';
import { languageOf } from '../../../lib/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Findings } from '../../ui/Findings.tsx';
import { useCheck } from '../../ui/use-check.ts';
import { Said } from '../Said.tsx';
import { Section } from '../Section.tsx';
import { pointIn, SelectedText } from './SelectedText.tsx';
import { useCopy } from './use-copy.ts';

const isJudged = (text: string): boolean => ['en', 'und'].includes(languageOf(text));

/** As everywhere else, but for what is switched off on one site: this is none of them. */
const contextOf = ({ offRules }: Settings): DraftContext => ({
  channel: 'gmail',
  customer: '',
  earlier: [],
  off: new Set(offRules),
});

/** A text the agent means to send from somewhere else: mended here, and taken there by hand. */
export const SelectedReply = (props: { text: string; settings: Settings }) => {
  const [text, setText] = useState(props.text);
  const [before, setBefore] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const box = useRef<HTMLTextAreaElement>(null);
  const { said, say, copyText } = useCopy();
  const context = useMemo(() => contextOf(props.settings), [props.settings]);
  const findings = useCheck(text, context, props.settings).filter(
    ({ key }) => !dismissed.includes(key),
  );
  const judged = useMemo(() => isJudged(text), [text]);

  const change = (next: string): void => {
    setText(next);
    setBefore(null);
    say(null);
  };
  const mend = ({ start, end }: Finding, words: string): void => {
    change(text.slice(0, start) + words + text.slice(end));
    setBefore(text);
    say(t('selection_replaced'));
  };
  const undo = { label: t('undo'), onAct: () => change(before ?? text) };
  return (
    <Section
      name="draft"
      title={t('selection_reply')}
      aside={
        findings.length > 0 && (
          <span className="count">{t('draft_toMend', count(findings.length))}</span>
        )
      }
    >
      <SelectedText text={text} box={box} onChange={change} />
      {!judged && <p className="hint">{t('selection_notEnglish')}</p>}
      {judged && findings.length === 0 && <p className="clean">{t('nothingToMend')}</p>}
      {findings.length > 0 && (
        <Findings
          findings={findings}
          text={text}
          onOpen={({ start, end }) => pointIn(box, start, end)}
          onMend={mend}
          onDismiss={({ key }) => setDismissed([...dismissed, key])}
        />
      )}
      <div className="inserts">
        <Button kind="primary" onClick={() => void copyText(text)}>
          {text === props.text ? t('copy') : t('selection_copyMended')}
        </Button>
      </div>
      <Said text={said} action={before === null ? undefined : undo} />
    </Section>
  );
};
