import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Brand } from '../../lib/settings/brand.ts';
import { refuseBrand } from '../../lib/settings/brand-refusal.ts';
import { Button } from '../ui/Button.tsx';
import { trimmedPoint } from '../ui/ContactPoints.tsx';
import { Field } from '../ui/Field.tsx';
import { contactFields } from './contact-fields.ts';
import { focusFirst } from './focus-first.ts';
import { useEscape } from './use-escape.ts';

interface BrandFormProps {
  /** Left out where a new brand is written. */
  brand?: Brand;
  /** Every other one, the first among them. */
  others: readonly Brand[];
  onSave(brand: Brand): void;
  onCancel(): void;
}

const empty: Brand = {
  name: '',
  accounts: [],
  contact: { handle: '', xUserId: '', email: '', phone: '', hours: '' },
};

const tidied = (brand: Brand, accounts: string): Brand => ({
  name: brand.name.trim().replace(/\s+/g, ' '),
  accounts: [...new Set(accounts.split(/[\s,;]+/).filter(Boolean))],
  contact: Object.fromEntries(
    contactFields.map(({ key }) => [key, trimmedPoint(key, brand.contact[key])]),
  ) as Brand['contact'],
});

interface ContactFieldsProps {
  contact: Brand['contact'];
  errorOf(field: string): string | undefined;
  onChange(contact: Brand['contact']): void;
}

const ContactFields = ({ contact, errorOf, onChange }: ContactFieldsProps) =>
  contactFields.map(({ key, label, hint, type }) => (
    <Field
      key={key}
      label={label}
      hint={hint}
      {...(type ? { type } : {})}
      error={errorOf(key)}
      value={contact[key]}
      onChange={(value) => onChange({ ...contact, [key]: value })}
    />
  ));

const useBrandForm = ({ brand = empty, others, onSave }: BrandFormProps) => {
  const [typed, setTyped] = useState(brand);
  const [accounts, setAccounts] = useState(brand.accounts.join(', '));
  const [refused, setRefused] = useState<ReturnType<typeof refuseBrand>>(null);
  const errorOf = (field: string): string | undefined =>
    refused?.field === field ? refused.why : undefined;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const next = tidied(typed, accounts);
    const why = refuseBrand(next, others);
    setRefused(why);
    if (!why) onSave(next);
  };
  return { typed, setTyped, accounts, setAccounts, errorOf, save };
};

export const BrandForm = (props: BrandFormProps) => {
  const { typed, setTyped, accounts, setAccounts, errorOf, save } = useBrandForm(props);
  const onEscape = useEscape(props.onCancel);
  return (
    <form ref={focusFirst} {...onEscape} className="phrase-form" noValidate onSubmit={save}>
      <div className="options-grid">
        <Field
          label={t('brand_name')}
          hint={t('brand_nameHint')}
          error={errorOf('name')}
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
        />
        <Field
          label={t('brand_accounts')}
          hint={t('brand_accountsHint')}
          placeholder="care@acme.example, acme-kids"
          error={errorOf('accounts')}
          value={accounts}
          onChange={setAccounts}
        />
        <ContactFields
          contact={typed.contact}
          errorOf={errorOf}
          onChange={(contact) => setTyped({ ...typed, contact })}
        />
      </div>
      <div className="options-buttons">
        <Button type="submit" kind="primary" disabled={!typed.name.trim()}>
          {t('brand_save')}
        </Button>
        <Button onClick={props.onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
};
