import { type Key, t, tCount } from '../../lib/i18n.ts';
import { type Hint, hintsFor, needsCalm } from '../../lib/reply/hints.ts';
import { type HistoryHint, historyHint } from '../../lib/reply/history.ts';
import type { Situation } from '../../lib/reply/move.ts';
import { categoryLabels } from '../ui/labels.ts';

const advice: Record<Hint, Key> = {
  'name-the-hardship': 'hint_nameTheHardship',
  'do-not-mirror': 'hint_doNotMirror',
  patience: 'hint_patience',
  'ask-deeper': 'hint_askDeeper',
  'no-excuses': 'hint_noExcuses',
  'stay-objective': 'hint_stayObjective',
  'ten-thousand-readers': 'hint_tenThousandReaders',
};

const ofBefore = (hint: HistoryHint): string => {
  if (!('matter' in hint))
    return t(hint.is === 'mend-the-cause' ? 'hint_mendTheCause' : 'hint_ownBrokenPromise');
  const matter = categoryLabels[hint.matter];
  return hint.is === 'name-the-last-time'
    ? tCount('hint_nameTheLastTime', hint.times, matter)
    : t('hint_knowTheLastTime', matter);
};

/** For the agent's eyes: it is shown here, and neither kept nor exported. */
export const Hints = ({ situation }: { situation: Situation }) => {
  const calm = needsCalm(situation);
  const hints = hintsFor(situation);
  const before = historyHint(situation);
  if (!calm && !before && hints.length === 0) return null;
  return (
    <ul className="hints" aria-label={t('hint_label')}>
      {calm && <li className="hint-calm">{t('hint_calm')}</li>}
      {hints.map((hint) => (
        <li key={hint}>{t(advice[hint])}</li>
      ))}
      {before && <li>{ofBefore(before)}</li>}
    </ul>
  );
};
