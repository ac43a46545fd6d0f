import { useDeferredValue, useMemo } from 'react';
import { praise } from '../../lib/lint/praise.ts';
import type { DraftContext } from '../../lib/lint/rule.ts';
import type { Conversation, SiteId } from '../../lib/text/conversation.ts';
import { type Command, type Outcome, reachesCustomer, type View } from '../../lib/view.ts';
import { Findings } from '../ui/Findings.tsx';
import { siteNames } from '../ui/site-names.ts';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import { useOutcome } from './use-outcome.ts';
import { useTurnOff } from './use-turn-off.ts';

interface DraftProps {
  draft: View['draft'];
  findings: View['findings'];
  context: DraftContext;
  conversation: Conversation;
  ask(command: Command): Promise<Outcome>;
}

/** What there is to say where nothing was found, or where there is nothing to look at. */
const line = (draft: View['draft'], site: SiteId): string => {
  if (!draft) return 'No reply box is open.';
  if (draft.mode === 'internal')
    return site === 'zendesk'
      ? 'This is an internal note: the customer does not see it, so it is not checked.'
      : 'This mail goes to colleagues only: the customer does not see it, so it is not checked.';
  if (draft.mode === 'unclear')
    return 'The page does not say who gets what is written here, so it is not checked.';
  if (draft.text.trim() === '') return 'Nothing written yet.';
  return draft.checked ? 'Nothing to mend' : 'Not checked yet.';
};

export const DraftSection = ({ draft, findings, context, conversation, ask }: DraftProps) => {
  const { site, thread, account } = conversation;
  const { said, say, hear } = useOutcome();
  const { turnOff, undo } = useTurnOff(site, say);
  const text = useDeferredValue(draft?.checked && reachesCustomer(draft.mode) ? draft.text : '');
  const good = useMemo(() => praise(text, findings, context), [text, findings, context]);
  const clean = draft?.checked && reachesCustomer(draft.mode) && draft.text.trim() !== '';
  return (
    <Section
      title="Your draft"
      aside={findings.length > 0 && <span className="count">{findings.length} to mend</span>}
    >
      {draft && findings.length > 0 ? (
        <Findings
          findings={findings}
          text={draft.text}
          onOpen={({ key }) => void hear(ask({ do: 'show-finding', key }))}
          onMend={({ key }, replacement) =>
            void hear(ask({ do: 'mend', thread, account, key, replacement }))
          }
          onDismiss={({ key }) => void hear(ask({ do: 'dismiss', key }))}
          turnOff={{ site: siteNames[site], onTurnOff: turnOff }}
        />
      ) : (
        <p className={clean ? 'clean' : 'hint'}>{line(draft, site)}</p>
      )}
      <Said
        text={said}
        action={undo && undo.words === said ? { label: 'Undo', onAct: undo.back } : undefined}
      />
      {good.length > 0 && (
        <ul className="good" aria-label="What it does well">
          {good.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </Section>
  );
};
