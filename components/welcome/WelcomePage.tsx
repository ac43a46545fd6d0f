import { Note } from '../ui/Note.tsx';
import { OwnNames } from '../ui/OwnNames.tsx';
import { SavedField } from '../ui/SavedField.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { Sandbox } from './Sandbox.tsx';
import './welcome.css';

export const WelcomePage = () => {
  const { settings, said, forget, change, undo } = useSettings();
  const back = said?.undo;
  return (
    <main className="welcome">
      <h1>Welcome to Amends</h1>
      <p className="welcome-lead">
        It sits beside Gmail, Zendesk and X, notices complaints, and looks over your reply before
        you send it.
      </p>
      <section className="welcome-step" aria-labelledby="try">
        <h2 id="try">1. Try it here</h2>
        <p>Change either text. Take a replacement, or write your own.</p>
        <Sandbox />
      </section>
      <section className="welcome-step" aria-labelledby="you">
        <h2 id="you">2. Say who you are</h2>
        {settings && (
          <>
            <SavedField
              label="Your name"
              hint="Suggestions are signed with it."
              value={settings.agentName}
              most={120}
              onSave={(agentName) => change({ agentName })}
            />
            <OwnNames own={settings.own} onChange={(own) => change({ own })} />
          </>
        )}
      </section>
      <section className="welcome-step" aria-labelledby="open">
        <h2 id="open">3. Open a conversation</h2>
        <p>
          In Gmail, Zendesk or X, press the Amends button in the toolbar and open the panel. More is
          in the <a href="/options.html">settings</a>.
        </p>
        <p>
          Everything stays in this browser, on this machine: nothing is sent anywhere, and cases
          leave only in a file you export yourself.
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
