import { useEffect, useState } from 'react';
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
      label="Keep cases for, in days"
      hint="For cases logged from now on. 1095 days are three years."
      error={fits ? undefined : `Give a whole number from 1 to ${MOST_DAYS}.`}
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
    <h2 id="privacy">What cases keep</h2>
    <SetByOrganisation setting="keepNames">
      <Switch
        label="Keep customers' names"
        hint="Otherwise a case carries a pseudonym: the same for the same person, and of no use elsewhere."
        checked={settings.keepNames}
        onChange={(keepNames) => onChange({ keepNames })}
      />
    </SetByOrganisation>
    <SetByOrganisation setting="keepVerbatim">
      <Switch
        label="Keep the customer's own words"
        hint="Otherwise only a short summary is kept, with addresses, phone and card numbers masked."
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
