import { t } from '../../lib/i18n.ts';
import { ContactPoints } from '../ui/ContactPoints.tsx';
import { OwnNames } from '../ui/OwnNames.tsx';
import { SavedField } from '../ui/SavedField.tsx';
import { contactFields } from './contact-fields.ts';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';

export const TeamSection = ({ settings, onChange }: SectionProps) => (
  <section className="options-section" aria-labelledby="team">
    <h2 id="team">{t('team_title')}</h2>
    <div className="options-grid">
      <SavedField
        label={t('you_name')}
        hint={t('team_nameHint')}
        value={settings.agentName}
        most={120}
        onSave={(agentName) => onChange({ agentName })}
      />
      <SetByOrganisation setting="brand">
        <SavedField
          label={t('you_brand')}
          hint={t('you_brandHint')}
          value={settings.brand}
          most={120}
          onSave={(brand) => onChange({ brand })}
        />
      </SetByOrganisation>
    </div>
    <OwnNames own={settings.own} onChange={(own) => onChange({ own })} />
    <h3>{t('you_contact')}</h3>
    <SetByOrganisation setting="contact">
      <div className="options-grid">
        <ContactPoints
          fields={contactFields}
          contact={settings.contact}
          onChange={(contact) => onChange({ contact })}
        />
      </div>
    </SetByOrganisation>
  </section>
);
