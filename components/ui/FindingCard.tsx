import { t } from '../../lib/i18n.ts';
import type { Finding } from '../../lib/lint/rule.ts';
import { Button } from './Button.tsx';
import { DismissMenu } from './DismissMenu.tsx';
import { familyLabels } from './family-labels.ts';

interface FindingCardProps {
  finding: Finding;
  words: string;
  open: boolean;
  onOpen(): void;
  /** Left out where the words cannot be changed for the agent. */
  onMend?: ((replacement: string) => void) | undefined;
  onDismiss?: (() => void) | undefined;
  /** Switches the rule off, on the named site or everywhere. */
  turnOff?: { site: string; onTurnOff(here: boolean): void } | undefined;
}

/** Our replacements are English; in which language a team wrote its own, nobody said. */
const languageOf = ({ family }: Finding): 'en' | undefined => (family === 'own' ? undefined : 'en');

const Replacement = ({ words, lang }: { words: string; lang: 'en' | undefined }) =>
  words === '' ? t('finding_leaveOut') : <span lang={lang}>{words}</span>;

const Replacements = ({ finding, onMend }: Pick<FindingCardProps, 'finding' | 'onMend'>) => (
  <ul className="replacements" aria-label={t('finding_sayInstead')}>
    {finding.replacements.slice(0, 3).map((words) => (
      <li key={words}>
        {onMend ? (
          <Button className="replacement" onClick={() => onMend(words)}>
            <Replacement words={words} lang={languageOf(finding)} />
          </Button>
        ) : (
          <span className="replacement-words">
            <Replacement words={words} lang={languageOf(finding)} />
          </span>
        )}
      </li>
    ))}
  </ul>
);

/** One habit found in a draft: the words, how the customer hears them, and what to say instead. */
export const FindingCard = ({
  finding,
  words,
  open,
  onOpen,
  onMend,
  onDismiss,
  turnOff,
}: FindingCardProps) => (
  <li className="finding">
    <button
      type="button"
      className={`finding-words finding-${finding.strength}`}
      aria-expanded={open}
      onClick={onOpen}
    >
      {words}
    </button>
    {open && (
      <>
        {finding.family === 'own' && <p className="finding-family">{familyLabels.own}</p>}
        <p>{finding.why}</p>
        {finding.replacements.length > 0 ? (
          <Replacements finding={finding} onMend={onMend} />
        ) : (
          <p className="finding-instead">{finding.instead}</p>
        )}
        {onDismiss && (
          <div className="finding-dismiss">
            <Button kind="quiet" title={t('finding_dismissHint')} onClick={onDismiss}>
              {t('finding_dismiss')}
            </Button>
            {turnOff && <DismissMenu {...turnOff} rule={finding.rule} />}
          </div>
        )}
      </>
    )}
  </li>
);
