import { createContext, type ReactNode, useContext } from 'react';
import { t } from '../../lib/i18n.ts';
import type { PolicyKey } from '../../lib/settings.ts';
import './set-by-organisation.css';

/** Which settings the organisation has set. */
export const Policy = createContext<ReadonlySet<PolicyKey>>(new Set());

interface SetByOrganisationProps {
  setting: PolicyKey;
  children: ReactNode;
}

/** The controls of a setting: where the organisation has set it they show it, and change nothing. */
export const SetByOrganisation = ({ setting, children }: SetByOrganisationProps) =>
  useContext(Policy).has(setting) ? (
    <fieldset className="organisation" disabled>
      <legend>{t('options_byOrganisation')}</legend>
      {children}
    </fieldset>
  ) : (
    children
  );
