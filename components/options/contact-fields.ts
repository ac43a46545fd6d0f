import type { Brand } from '../../lib/settings/brand.ts';

type Contact = Brand['contact'];

/** How customers reach a brand in private, as the settings ask for it. */
export const contactFields: readonly {
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

/** A point as it is kept. */
export const trimmedPoint = (key: keyof Contact, typed: string): string =>
  key === 'handle' ? typed.trim().replace(/^@/, '') : typed.trim();
