import { t } from '../../lib/i18n.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { type ContactField, ContactPoints } from '../ui/ContactPoints.tsx';
import { OwnNames } from '../ui/OwnNames.tsx';
import { SavedField } from '../ui/SavedField.tsx';

const contacts: readonly ContactField[] = [
  {
    key: 'email',
    label: t('contact_email'),
    hint: t('contact_emailHint'),
    most: 320,
    type: 'email',
  },
  { key: 'phone', label: t('contact_phone'), hint: t('contact_phoneHint'), most: 40, type: 'tel' },
  { key: 'hours', label: t('contact_hours'), hint: t('contact_hoursExample'), most: 120 },
  { key: 'handle', label: t('contact_handle'), hint: t('contact_handleHint'), most: 50 },
];

interface StepProps {
  settings: Settings;
  onChange(change: SettingsChange, words?: string): void;
}

/** Each is optional, is saved as soon as its field is left, and can be changed in the settings. */
export const YouStep = ({ settings, onChange }: StepProps) => (
  <>
    <div className="welcome-fields">
      <SavedField
        label={t('you_name')}
        hint={t('team_nameHint')}
        value={settings.agentName}
        most={120}
        onSave={(agentName) => onChange({ agentName })}
      />
      <SavedField
        label={t('you_brand')}
        hint={t('you_brandHint')}
        value={settings.brand}
        most={120}
        onSave={(brand) => onChange({ brand })}
      />
    </div>
    <OwnNames own={settings.own} onChange={(own) => onChange({ own })} />
    <h3>{t('you_contact')}</h3>
    <div className="welcome-fields">
      <ContactPoints
        fields={contacts}
        contact={settings.contact}
        onChange={(contact) => onChange({ contact })}
      />
    </div>
  </>
);
