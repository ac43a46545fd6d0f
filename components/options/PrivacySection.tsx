import { useEffect, useState } from 'react';
import { count, t } from '../../lib/i18n.ts';
import { Field } from '../ui/Field.tsx';
import { Switch } from '../ui/Switch.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';

const MOST_DAYS = 3650;

interface RetentionProps {
  days: number;
  onSave(days: number): void;
}

const Retention = ({ days, onSave }: RetentionProps) => {
  const [text, setText] = useState(`${days}`);
  useEffect(() => setText(`${days}`), [days]);
  const asked = Number(text);
  const fits = Number.isInteger(asked) && asked >= 1 && asked <= MOST_DAYS;
  return (
    <Field
      label={t('privacy_days')}
      hint={t('privacy_daysHint')}
      error={fits ? undefined : t('number_refused', count(MOST_DAYS))}
      type="number"
      value={text}
      onChange={setText}
      onBlur={() => {
        if (fits && asked !== days) onSave(asked);
      }}
    />
  );
};

export const PrivacySection = ({ settings, onChange }: SectionProps) => (
  <section className="options-section" aria-labelledby="privacy">
    <h2 id="privacy">{t('privacy_title')}</h2>
    <SetByOrganisation setting="keepNames">
      <Switch
        label={t('privacy_names')}
        hint={t('privacy_namesHint')}
        checked={settings.keepNames}
        onChange={(keepNames) => onChange({ keepNames })}
      />
    </SetByOrganisation>
    <SetByOrganisation setting="keepVerbatim">
      <Switch
        label={t('privacy_verbatim')}
        hint={t('privacy_verbatimHint')}
        checked={settings.keepVerbatim}
        onChange={(keepVerbatim) => onChange({ keepVerbatim })}
      />
    </SetByOrganisation>
    <SetByOrganisation setting="retentionDays">
      <div className="options-short">
        <Retention
          days={settings.retentionDays}
          onSave={(retentionDays) => onChange({ retentionDays })}
        />
      </div>
    </SetByOrganisation>
  </section>
);
