import type { Brand } from '../../lib/settings/brand.ts';
import { refusePoint } from '../../lib/settings/brand-refusal.ts';
import { SavedField } from './SavedField.tsx';

type Contact = Brand['contact'];

export interface ContactField {
  key: keyof Contact;
  label: string;
  hint: string;
  most: number;
  type?: 'email' | 'tel';
}

/** A point as it is kept. */
export const trimmedPoint = (key: keyof Contact, typed: string): string =>
  key === 'handle' ? typed.trim().replace(/^@/, '') : typed.trim();

interface ContactPointsProps {
  fields: readonly ContactField[];
  contact: Contact;
  onChange(contact: Contact): void;
}

/** How customers reach a team in private. */
export const ContactPoints = ({ fields, contact, onChange }: ContactPointsProps) =>
  fields.map(({ key, ...field }) => (
    <SavedField
      key={key}
      {...field}
      value={contact[key]}
      refuse={(text) => refusePoint(key, text)}
      tidy={(text) => trimmedPoint(key, text)}
      onSave={(value) => onChange({ ...contact, [key]: value })}
    />
  ));
