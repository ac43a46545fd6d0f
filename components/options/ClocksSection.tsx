import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { askNotifications } from '../../lib/settings/notification-access.ts';
import type { Settings } from '../../lib/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import './clocks.css';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';
import { TargetField } from './TargetField.tsx';
import { WorkingHours } from './WorkingHours.tsx';

type Clocks = Settings['clocks'];

const targets = {
  'acknowledge public': 'target_firstReplyPublic',
  'acknowledge private': 'target_firstReplyPrivate',
  'response public': 'target_answerPublic',
  'response private': 'target_answerPrivate',
} as const;

interface TargetsProps {
  clocks: Clocks;
  save(change: Partial<Clocks>): void;
}

const Targets = ({ clocks, save }: TargetsProps) => (
  <div className="options-grid">
    {(['acknowledge', 'response'] as const).flatMap((clock) =>
      (['public', 'private'] as const).map((place) => (
        <TargetField
          key={`${clock} ${place}`}
          label={t(targets[`${clock} ${place}`])}
          target={clocks[clock][place]}
          onSave={(target) => save({ [clock]: { ...clocks[clock], [place]: target } })}
        />
      )),
    )}
  </div>
);

/** How soon a customer is answered, and whether the browser says when something is due. */
export const ClocksSection = ({ settings, onChange }: SectionProps) => {
  const { clocks } = settings;
  const [refused, refuse] = useState(false);
  const turnNotices = async (notify: boolean): Promise<void> => {
    const may = !notify || (await askNotifications());
    refuse(!may);
    if (may) save({ notify });
  };
  const save = (change: Partial<Clocks>): void => onChange({ clocks: { ...clocks, ...change } });
  return (
    <section className="options-section" aria-labelledby="clocks">
      <h2 id="clocks">{t('clocks_title')}</h2>
      <SetByOrganisation setting="clocks">
        <WorkingHours clocks={clocks} save={save} />
        <Targets clocks={clocks} save={save} />
        <p className="field-hint">{t('clocks_hint')}</p>
        <Switch
          label={t('clocks_notify')}
          hint={t('clocks_notifyHint')}
          checked={clocks.notify}
          onChange={(notify) => void turnNotices(notify)}
        />
        {refused && (
          <p role="alert" className="field-error">
            {t('clocks_notifyRefused')}
          </p>
        )}
      </SetByOrganisation>
    </section>
  );
};
