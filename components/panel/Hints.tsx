import { type Key, t } from '../../lib/i18n.ts';
import { type Hint, hintsFor, needsCalm } from '../../lib/reply/hints.ts';
import type { Situation } from '../../lib/reply/move.ts';

const advice: Record<Hint, Key> = {
  'name-the-hardship': 'hint_nameTheHardship',
  'do-not-mirror': 'hint_doNotMirror',
  patience: 'hint_patience',
  'ask-deeper': 'hint_askDeeper',
  'no-excuses': 'hint_noExcuses',
  'stay-objective': 'hint_stayObjective',
  'ten-thousand-readers': 'hint_tenThousandReaders',
};

/** For the agent's eyes: it is shown here, and neither kept nor exported. */
export const Hints = ({ situation }: { situation: Situation }) => {
  const calm = needsCalm(situation);
  const hints = hintsFor(situation);
  if (!calm && hints.length === 0) return null;
  return (
    <ul className="hints" aria-label={t('hint_label')}>
      {calm && <li className="hint-calm">{t('hint_calm')}</li>}
      {hints.map((hint) => (
        <li key={hint}>{t(advice[hint])}</li>
      ))}
    </ul>
  );
};
