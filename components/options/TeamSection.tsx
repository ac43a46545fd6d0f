import type { Settings } from '../../lib/settings.ts';
import { OwnNames } from '../ui/OwnNames.tsx';
import { SavedField } from '../ui/SavedField.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';

type Contact = Settings['contact'];

const contacts: {
  key: keyof Contact;
  label: string;
  hint: string;
  most: number;
  type?: 'email' | 'tel';
}[] = [
  { key: 'handle', label: 'Handle on X', hint: 'Without the @.', most: 50 },
  {
    key: 'xUserId',
    label: 'Numeric id of that account',
    hint: 'Lets a suggestion carry a link that opens a private message.',
    most: 30,
  },
  {
    key: 'email',
    label: 'E-mail',
    hint: 'Where customers reach the team.',
    most: 320,
    type: 'email',
  },
  { key: 'phone', label: 'Phone', hint: 'As customers should dial it.', most: 40, type: 'tel' },
  { key: 'hours', label: 'Hours', hint: 'For example: Monday to Friday, 9 to 17.', most: 120 },
];

const trimmed = (key: keyof Contact, value: string): string =>
  key === 'handle' ? value.replace(/^@/, '') : value;

export const TeamSection = ({ settings, onChange }: SectionProps) => (
  <section className="options-section" aria-labelledby="team">
    <h2 id="team">You and your team</h2>
    <div className="options-grid">
      <SavedField
        label="Your name"
        hint="Signs suggested replies and stands in the history of cases."
        value={settings.agentName}
        most={120}
        onSave={(agentName) => onChange({ agentName })}
      />
      <SetByOrganisation setting="brand">
        <SavedField
          label="Brand"
          hint="What customers call you."
          value={settings.brand}
          most={120}
          onSave={(brand) => onChange({ brand })}
        />
      </SetByOrganisation>
    </div>
    <OwnNames own={settings.own} onChange={(own) => onChange({ own })} />
    <h3>How customers reach you in private</h3>
    <div className="options-grid">
      {contacts.map(({ key, ...field }) => (
        <SavedField
          key={key}
          {...field}
          value={settings.contact[key]}
          onSave={(value) =>
            onChange({ contact: { ...settings.contact, [key]: trimmed(key, value) } })
          }
        />
      ))}
    </div>
  </section>
);
