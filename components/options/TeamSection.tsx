import { refusePoint } from '../../lib/settings/brand-refusal.ts';
import { OwnNames } from '../ui/OwnNames.tsx';
import { SavedField } from '../ui/SavedField.tsx';
import { contactFields, trimmedPoint } from './contact-fields.ts';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';

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
      {contactFields.map(({ key, ...field }) => (
        <SavedField
          key={key}
          {...field}
          value={settings.contact[key]}
          refuse={(text) => refusePoint(key, text)}
          onSave={(value) =>
            onChange({ contact: { ...settings.contact, [key]: trimmedPoint(key, value) } })
          }
        />
      ))}
    </div>
  </section>
);
