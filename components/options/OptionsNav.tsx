import { type Key, t } from '../../lib/i18n.ts';
import './options-nav.css';

/** The parts of the page by the id of their title, in the order they stand in. */
const parts: [id: string, title: Key][] = [
  ['team', 'team_title'],
  ['brands', 'brands_title'],
  ['values-title', 'values_title'],
  ['sites', 'sites_title'],
  ['clocks', 'clocks_title'],
  ['privacy', 'privacy_title'],
  ['phrases', 'phrases_title'],
  ['snippets', 'snippets_title'],
  ['off', 'off_title'],
  ['keys', 'keys_title'],
  ['checks', 'checks_title'],
  ['settings-file', 'settingsFile_title'],
  ['backup', 'backup_title'],
];

/** Where each part is: the page is long. */
export const OptionsNav = () => (
  <nav className="options-nav" aria-label={t('popup_settings')}>
    {parts.map(([id, title]) => (
      <a key={id} href={`#${id}`}>
        {t(title)}
      </a>
    ))}
  </nav>
);
