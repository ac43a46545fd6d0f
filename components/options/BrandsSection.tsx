import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { type Brand, MOST_BRANDS } from '../../lib/settings/brand.ts';
import { brandsOf } from '../../lib/settings/brand-of.ts';
import { Button } from '../ui/Button.tsx';
import { BrandForm } from './BrandForm.tsx';
import { EditList, replaced } from './EditList.tsx';
import './phrases.css';
import { RowButtons } from './RowButtons.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';

/** No brand is without a name. */
const NEW = '';

const pointsOf = ({ accounts, contact }: Brand): string =>
  [contact.handle && `@${contact.handle}`, contact.email, contact.phone, contact.hours, ...accounts]
    .filter(Boolean)
    .join(' · ');

interface RowProps {
  brand: Brand;
  onEdit(): void;
  onRemove(): void;
}

const BrandRow = ({ brand, onEdit, onRemove }: RowProps) => (
  <li className="options-row">
    <div className="options-row-text">
      <p className="phrase-words">{brand.name}</p>
      <p className="options-count brand-points">{pointsOf(brand) || t('brand_noPoints')}</p>
    </div>
    <RowButtons name={brand.name} onEdit={onEdit} onRemove={onRemove} />
  </li>
);

const useBrands = ({ settings, onChange }: SectionProps) => {
  const [edited, edit] = useState<string | null>(null);
  const done = (): void => edit(null);
  const { brands } = settings;
  const others = (name: string): Brand[] => brandsOf(settings).filter((one) => one.name !== name);
  const save = (next: Brand): void => {
    const added = edited === NEW;
    done();
    onChange(
      {
        brands: added ? [...brands, next] : replaced(brands, ({ name }) => name === edited, next),
      },
      added ? t('brand_added') : t('brand_changed'),
    );
  };
  const remove = (gone: Brand): void =>
    onChange({ brands: brands.filter((one) => one.name !== gone.name) }, t('brand_removed'));
  return { edited, edit, done, others, save, remove };
};

/** What the team answers as besides its first brand. */
export const BrandsSection = (props: SectionProps) => {
  const { brands } = props.settings;
  const { edited, edit, done, others, save, remove } = useBrands(props);
  return (
    <section className="options-section" aria-labelledby="brands">
      <h2 id="brands">{t('brands_title')}</h2>
      <p className="options-count">{t('brands_hint')}</p>
      <SetByOrganisation setting="brands">
        <EditList
          label={t('brands_title')}
          items={brands}
          nameOf={({ name }) => name}
          edited={edited}
          row={(brand) => (
            <BrandRow
              brand={brand}
              onEdit={() => edit(brand.name)}
              onRemove={() => remove(brand)}
            />
          )}
          form={(brand) => (
            <BrandForm brand={brand} others={others(brand.name)} onSave={save} onCancel={done} />
          )}
        />
        {edited === NEW ? (
          <BrandForm others={brandsOf(props.settings)} onSave={save} onCancel={done} />
        ) : (
          <div className="options-buttons">
            <Button disabled={brands.length >= MOST_BRANDS} onClick={() => edit(NEW)}>
              {t('brand_add')}
            </Button>
          </div>
        )}
      </SetByOrganisation>
    </section>
  );
};
