import { count, t } from '../../lib/i18n.ts';
import { SavedField } from '../ui/SavedField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';

const MOST_DAYS = 3650;

interface RetentionProps {
  days: number;
  onSave(days: number): void;
}

const refuse = (text: string): string | null => {
  const days = Number(text);
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS
    ? null
    : t('number_refused', count(MOST_DAYS));
};

const Retention = ({ days, onSave }: RetentionProps) => (
  <SavedField
    label={t('privacy_days')}
    hint={t('privacy_daysHint')}
    type="number"
    value={`${days}`}
    most={20}
    refuse={refuse}
    tidy={(text) => `${Number(text)}`}
    onSave={(text) => onSave(Number(text))}
  />
);

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
