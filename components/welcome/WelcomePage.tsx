import { Note } from '../ui/Note.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { Sandbox } from './Sandbox.tsx';
import { SitesStep } from './SitesStep.tsx';
import './welcome.css';
import { YouStep } from './YouStep.tsx';

export const WelcomePage = () => {
  const { settings, said, forget, change, undo } = useSettings();
  const back = said?.undo;
  return (
    <main className="welcome">
      <header>
        <img src="/icons/48.png" alt="" width="40" height="40" />
        <h1>Welcome to Amends</h1>
        <p className="welcome-lead">
          It sits beside Gmail, Zendesk and X, notices complaints, and looks over your reply before
          you send it. You send; Amends never does.
        </p>
        <p className="welcome-lead">
          Everything stays in this browser, on this machine: nothing is sent anywhere, and cases
          leave only in a file you export yourself.
        </p>
      </header>
      <section className="welcome-step" aria-labelledby="try">
        <h2 id="try">1. Try it here</h2>
        <p>Choose a replacement, or change either text. This works without a connection.</p>
        <Sandbox />
      </section>
      <section className="welcome-step" aria-labelledby="where">
        <h2 id="where">2. Choose where it reads along</h2>
        <div className="welcome-sites" aria-busy={!settings}>
          {settings && <SitesStep settings={settings} onChange={change} />}
        </div>
      </section>
      <section className="welcome-step" aria-labelledby="you">
        <h2 id="you">3. Say who you are</h2>
        <p>All of it is optional. A field is saved when you leave it.</p>
        <div className="welcome-you" aria-busy={!settings}>
          {settings && <YouStep settings={settings} onChange={change} />}
        </div>
      </section>
      <section className="welcome-next" aria-labelledby="next">
        <h2 id="next">Ready</h2>
        <p>
          Open a conversation in{' '}
          <a href="https://mail.google.com/" target="_blank" rel="noreferrer">
            Gmail
          </a>
          , Zendesk or{' '}
          <a href="https://x.com/" target="_blank" rel="noreferrer">
            X
          </a>
          , then press the Amends button in the toolbar, or <kbd>Alt</kbd>+<kbd>Shift</kbd>+
          <kbd>M</kbd>, to open the panel beside it.
        </p>
      </section>
      <Note
        text={said?.text ?? null}
        action={back && { label: 'Undo', onAct: () => undo(back) }}
        onClose={forget}
      />
    </main>
  );
};
