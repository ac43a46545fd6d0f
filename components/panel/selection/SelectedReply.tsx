import { useMemo, useRef, useState } from 'react';
import { count, t } from '../../../lib/i18n.ts';
import { createLint } from '../../../lib/lint/lint.ts';
import { ownRules } from '../../../lib/lint/own/own-rules.ts';
import type { Finding } from '../../../lib/lint/rule.ts';
import { wordsOf } from '../../../lib/lint/rules/words.ts';
import type { Settings } from '../../../lib/settings.ts';
import { languageOf } from '../../../lib/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Findings } from '../../ui/Findings.tsx';
import { Said } from '../Said.tsx';
import { Section } from '../Section.tsx';
import { pointIn, SelectedText } from './SelectedText.tsx';
import { useCopy } from './use-copy.ts';

const isJudged = (text: string): boolean => ['en', 'und'].includes(languageOf(text));

/** As everywhere else, but for what is switched off on one site: this is none of them. */
const useCheck = (text: string, { ownPhrases, offRules, showWeak }: Settings): Finding[] => {
  const lint = useMemo(() => createLint(wordsOf, ownRules(ownPhrases)), [ownPhrases]);
  return useMemo(() => {
    const context = {
      channel: 'gmail',
      customer: '',
      earlier: [],
      off: new Set(offRules),
    } as const;
    return lint(text, context).filter(({ strength }) => showWeak || strength === 'strong');
  }, [lint, text, offRules, showWeak]);
};

/** A text the agent means to send from somewhere else: mended here, and taken there by hand. */
export const SelectedReply = (props: { text: string; settings: Settings }) => {
  const [text, setText] = useState(props.text);
  const [before, setBefore] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const box = useRef<HTMLTextAreaElement>(null);
  const { said, say, copyText } = useCopy();
  const findings = useCheck(text, props.settings).filter(({ key }) => !dismissed.includes(key));
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
