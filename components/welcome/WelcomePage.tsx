import { t } from '../../lib/i18n.ts';
import { Note } from '../ui/Note.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { Ready } from './Ready.tsx';
import { Sandbox } from './Sandbox.tsx';
import { SitesStep } from './SitesStep.tsx';
import './welcome.css';
import { YouStep } from './YouStep.tsx';

export const WelcomePage = () => {
  const { settings, said, forget, change } = useSettings();
  const back = said?.back;
  return (
    <main className="welcome">
      <header>
        <img src="/icons/48.png" alt="" width="40" height="40" />
        <h1>{t('page_welcome')}</h1>
        <p className="welcome-lead">{t('welcome_lead')}</p>
        <p className="welcome-lead">{t('welcome_privacy')}</p>
      </header>
      <section className="welcome-step" aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p>{t('welcome_tryHint')}</p>
        <Sandbox />
      </section>
      <section className="welcome-step" aria-labelledby="where">
        <h2 id="where">{t('welcome_where')}</h2>
        <div className="welcome-sites" aria-busy={!settings}>
          {settings && <SitesStep settings={settings} onChange={change} />}
        </div>
      </section>
      <section className="welcome-step" aria-labelledby="you">
        <h2 id="you">{t('welcome_who')}</h2>
        <p>{t('welcome_whoHint')}</p>
        <div className="welcome-you" aria-busy={!settings}>
          {settings && <YouStep settings={settings} onChange={change} />}
        </div>
      </section>
      <Ready />
      <Note
        text={said?.text ?? null}
        action={back && { label: t('undo'), onAct: back }}
        onClose={forget}
      />
    </main>
  );
};
