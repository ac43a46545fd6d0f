import { t } from '../../lib/i18n.ts';

export const NoCases = () => (
  <div className="nothing">
    <h2>{t('noCases_title')}</h2>
    <p>{t('noCases_what')}</p>
    <ol>
      <li>{t('noCases_first')}</li>
      <li>{t('noCases_second')}</li>
      <li>{t('noCases_third', t('case_log'))}</li>
    </ol>
    <p>{t('noCases_import', t('view_import'))}</p>
    <p className="nothing-privacy">{t('noCases_privacy')}</p>
  </div>
);
