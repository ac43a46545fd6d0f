import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { OwnNames } from '../ui/OwnNames.tsx';
import { SavedField } from '../ui/SavedField.tsx';

type Contact = Settings['contact'];

const contacts: {
  key: Exclude<keyof Contact, 'xUserId'>;
  label: string;
  hint: string;
  most: number;
  type?: 'email' | 'tel';
}[] = [
  { key: 'email', label: 'E-mail', hint: 'help@acme.example', most: 320, type: 'email' },
  { key: 'phone', label: 'Phone', hint: 'As customers dial it.', most: 40, type: 'tel' },
  { key: 'hours', label: 'Hours', hint: 'Monday to Friday, 9 to 17', most: 120 },
  { key: 'handle', label: 'Handle on X', hint: 'For private messages.', most: 50 },
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
        label="Your name"
        hint="Suggestions are signed with it."
        value={settings.agentName}
        most={120}
        onSave={(agentName) => onChange({ agentName })}
      />
      <SavedField
        label="Brand"
        hint="What customers call you."
        value={settings.brand}
        most={120}
        onSave={(brand) => onChange({ brand })}
      />
    </div>
    <OwnNames own={settings.own} onChange={(own) => onChange({ own })} />
    <h3>How customers reach you in private</h3>
    <div className="welcome-fields">
      {contacts.map(({ key, ...field }) => (
        <SavedField
          key={key}
          {...field}
          value={settings.contact[key]}
          onSave={(value) =>
            onChange({ contact: { ...settings.contact, [key]: value.replace(/^@/, '') } })
          }
        />
      ))}
    </div>
  </>
);
