import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { count, t } from '../../lib/i18n.ts';
import { type Praise, praise } from '../../lib/lint/praise.ts';
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
  /** What there is to say besides, of the words as they stand. */
  children?: ReactNode;
}

const praises: Record<Praise, string> = {
  heard: t('praise_heard'),
  'owned-apology': t('praise_ownedApology'),
  'plain-apology': t('praise_plainApology'),
  plan: t('praise_plan'),
  fair: t('praise_fair'),
  private: t('praise_private'),
  open: t('praise_open'),
};

/** What there is to say where nothing was found, or where there is nothing to look at. */
const line = (draft: View['draft'], site: SiteId): string => {
  if (!draft) return t('draft_noBox');
  if (draft.mode === 'internal')
    return site === 'zendesk' ? t('draft_internalNote') : t('draft_internalMail');
  if (draft.mode === 'unclear') return t('draft_unclear');
  if (draft.text.trim() === '') return t('draft_empty');
  return draft.checked ? t('nothingToMend') : t('draft_unchecked');
};

export const DraftSection = (props: DraftProps) => {
  const { draft, findings, context, conversation, ask, children } = props;
  const { site, thread, account } = conversation;
  const { said, say, hear } = useOutcome();
  const { turnOff, undo } = useTurnOff(site, say);
  const text = useDeferredValue(draft?.checked && reachesCustomer(draft.mode) ? draft.text : '');
  const good = useMemo(() => praise(text, findings, context), [text, findings, context]);
  const clean = draft?.checked && reachesCustomer(draft.mode) && draft.text.trim() !== '';
  return (
    <Section
      name="draft"
      title={t('draft_title')}
      aside={
        findings.length > 0 && (
          <span className="count">{t('draft_toMend', count(findings.length))}</span>
        )
      }
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
        action={undo && undo.words === said ? { label: t('undo'), onAct: undo.back } : undefined}
      />
      {children}
      {good.length > 0 && (
        <ul className="good" aria-label={t('draft_good')}>
          {good.map((what) => (
            <li key={what}>{praises[what]}</li>
          ))}
        </ul>
      )}
    </Section>
  );
};
