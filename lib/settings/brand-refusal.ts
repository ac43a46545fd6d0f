import { type Brand, MOST_BRANDS } from './brand.ts';
import { bareAccount } from './brand-of.ts';

type Contact = Brand['contact'];

const shapes: Record<keyof Contact, { fits: RegExp; say: string }> = {
  handle: {
    fits: /^@?\w{1,15}$/,
    say: 'Give a handle such as acmehelp: letters, digits and _, at most 15.',
  },
  xUserId: {
    fits: /^\d{1,20}$/,
    say: "Give digits only: the account's number at X, not its handle.",
  },
  email: {
    fits: /^[^\s@,?&]+@[^\s@,?&.]+(?:\.[^\s@,?&.]+)+$/,
    say: 'Give one address such as help@acme.example.',
  },
  phone: {
    fits: /^\+?(?:[ ()./-]{0,2}\d){5,15}$/,
    say: 'Give a number as customers dial it, such as +44 20 7946 0000.',
  },
  hours: { fits: /^.*$/, say: '' },
};

/** Why a contact point cannot be that, in one sentence; null where it can. Each may be empty. */
export const refusePoint = (point: keyof Contact, typed: string): string | null => {
  const text = typed.trim();
  return text === '' || shapes[point].fits.test(text) ? null : shapes[point].say;
};

const nameOf = (brand: Brand): string => brand.name || 'your first brand';

/** What is wrong with a brand beside the others, by field; null where nothing is. */
export const refuseBrand = (
  one: Brand,
  others: readonly Brand[],
): { field: 'name' | 'accounts' | keyof Contact; why: string } | null => {
  const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  if (one.name === '') return { field: 'name', why: 'Give the brand a name.' };
  if (one.name.length > 120) return { field: 'name', why: 'Keep the name to 120 characters.' };
  if (others.some(({ name }) => alike(name, one.name)))
    return { field: 'name', why: `There is a brand called ${one.name} already.` };
  if (others.length > MOST_BRANDS)
    return { field: 'name', why: `There is room for ${MOST_BRANDS} brands. Remove one first.` };
  if (one.accounts.length > 20) return { field: 'accounts', why: 'Give at most 20 of them.' };
  const mine = new Set([...one.accounts, one.contact.handle].map(bareAccount).filter(Boolean));
  for (const other of others) {
    const shared = [...other.accounts, other.contact.handle].find((each) =>
      mine.has(bareAccount(each)),
    );
    if (shared) return { field: 'accounts', why: `${shared} already stands for ${nameOf(other)}.` };
  }
  for (const field of Object.keys(shapes) as (keyof Contact)[]) {
    const why = refusePoint(field, one.contact[field]);
    if (why) return { field, why };
  }
  return null;
};
