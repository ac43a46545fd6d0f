import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Brand } from '../../lib/settings/brand.ts';
import { refuseBrand } from '../../lib/settings/brand-refusal.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { contactFields, trimmedPoint } from './contact-fields.ts';
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

export const BrandForm = ({ brand = empty, others, onSave, onCancel }: BrandFormProps) => {
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

  return (
    <form
      ref={focusFirst}
      {...useEscape(onCancel)}
      className="phrase-form"
      noValidate
      onSubmit={save}
    >
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
        {contactFields.map(({ key, label, hint, type }) => (
          <Field
            key={key}
            label={label}
            hint={hint}
            {...(type ? { type } : {})}
            error={errorOf(key)}
            value={typed.contact[key]}
            onChange={(value) =>
              setTyped({ ...typed, contact: { ...typed.contact, [key]: value } })
            }
          />
        ))}
      </div>
      <div className="options-buttons">
        <Button type="submit" kind="primary" disabled={!typed.name.trim()}>
          {t('brand_save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
};
