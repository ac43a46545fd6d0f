import { count, t } from '../i18n.ts';
import { type Brand, MOST_BRANDS } from './brand.ts';
import { bareAccount } from './brand-of.ts';

type Contact = Brand['contact'];

const shapes: Record<keyof Contact, { fits: RegExp; say(): string }> = {
  handle: {
    fits: /^@?\w{1,15}$/,
    say: () => t('refuse_handle'),
  },
  xUserId: {
    fits: /^\d{1,20}$/,
    say: () => t('refuse_xUserId'),
  },
  email: {
    fits: /^[^\s@,?&]+@[^\s@,?&.]+(?:\.[^\s@,?&.]+)+$/,
    say: () => t('refuse_email'),
  },
  phone: {
    fits: /^\+?(?:[ ()./-]{0,2}\d){5,15}$/,
    say: () => t('refuse_phone'),
  },
  hours: { fits: /^.*$/, say: () => '' },
};

/** Why a contact point cannot be that, in one sentence; null where it can. Each may be empty. */
export const refusePoint = (point: keyof Contact, typed: string): string | null => {
  const text = typed.trim();
  return text === '' || shapes[point].fits.test(text) ? null : shapes[point].say();
};

const nameOf = (brand: Brand): string => brand.name || t('brand_first');

/** What is wrong with a brand beside the others, by field; null where nothing is. */
export const refuseBrand = (
  one: Brand,
  others: readonly Brand[],
): { field: 'name' | 'accounts' | keyof Contact; why: string } | null => {
  const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  if (one.name === '') return { field: 'name', why: t('refuse_brandNameless') };
  if (one.name.length > 120) return { field: 'name', why: t('refuse_nameTooLong', count(120)) };
  if (others.some(({ name }) => alike(name, one.name)))
    return { field: 'name', why: t('refuse_brandTwin', one.name) };
  if (others.length > MOST_BRANDS)
    return { field: 'name', why: t('refuse_tooManyBrands', count(MOST_BRANDS)) };
  if (one.accounts.length > 20)
    return { field: 'accounts', why: t('refuse_tooManyAccounts', count(20)) };
  const mine = new Set([...one.accounts, one.contact.handle].map(bareAccount).filter(Boolean));
  for (const other of others) {
    const shared = [...other.accounts, other.contact.handle].find((each) =>
      mine.has(bareAccount(each)),
    );
    if (shared) return { field: 'accounts', why: t('refuse_accountTaken', shared, nameOf(other)) };
  }
  for (const field of Object.keys(shapes) as (keyof Contact)[]) {
    const why = refusePoint(field, one.contact[field]);
    if (why) return { field, why };
  }
  return null;
};
