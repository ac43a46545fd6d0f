import { useMemo } from 'react';
import type { Reading } from '../../lib/detect/reading.ts';
import { draftContext } from '../../lib/lint/draft-context.ts';
import { channelMove } from '../../lib/reply/channel.ts';
import { exposedIn } from '../../lib/reply/public-guard.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { offOn } from '../../lib/settings/turn.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import {
  type Command,
  type Outcome,
  reachesCustomer,
  type Status,
  type View,
} from '../../lib/view.ts';
import { useNow } from '../ui/use-now.ts';
import { CaseFoot } from './CaseFoot.tsx';
import { DraftSection } from './DraftSection.tsx';
import { GestureHint } from './GestureHint.tsx';
import { MoveSection } from './MoveSection.tsx';
import { SayingSection } from './SayingSection.tsx';
import { SuggestionsSection } from './SuggestionsSection.tsx';
import { SnippetsSection } from './snippets/SnippetsSection.tsx';
import { BrandChoice } from './TeamChoice.tsx';
import { useKnown } from './use-known.ts';
import { useTeam } from './use-team.ts';
import { WhoSection } from './WhoSection.tsx';

interface ConversationPanelProps {
  conversation: Conversation;
  reading: Reading;
  status: Extract<Status, { is: 'reading' }>;
  draft: View['draft'];
  findings: View['findings'];
  settings: Settings;
  ask(command: Command): Promise<Outcome>;
  onOpenCases(): void;
}

/** One conversation, always in the same order, so that nothing jumps. */
export const ConversationPanel = (props: ConversationPanelProps) => {
  const { conversation, reading, status, draft, findings, settings, ask, onOpenCases } = props;
  const now = useNow();
  const { site } = conversation;
  const team = useTeam(settings, conversation);
  const { known, continued, history } = useKnown(conversation);
  const situation = useMemo(
    () => ({ conversation, reading, settings: team.as, ...(history ? { history } : {}) }),
    [conversation, reading, team.as, history],
  );
  const suggestions = useMemo(() => suggest(situation), [situation]);
  const move = useMemo(() => channelMove(situation), [situation]);
  const context = useMemo(
    () => draftContext(conversation, offOn(settings, site)),
    [conversation, settings, site],
  );
  const written = draft && reachesCustomer(draft.mode) ? draft.text : '';
  const exposed = useMemo(
    () => exposedIn(written, conversation, team.as),
    [written, conversation, team.as],
  );
  return (
    <>
      <main className="panel-main">
        <WhoSection
          conversation={conversation}
          reading={reading}
          status={status}
          clocks={settings.clocks}
          now={now}
        >
          {move === null && <BrandChoice team={team} />}
        </WhoSection>
        <SayingSection conversation={conversation} reading={reading} draft={written} ask={ask} />
        <DraftSection
          draft={draft}
          findings={findings}
          context={context}
          conversation={conversation}
          ask={ask}
        >
          <GestureHint draft={written} values={settings.values} />
        </DraftSection>
        <SuggestionsSection
          suggestions={suggestions}
          situation={situation}
          begun={written.trim() !== ''}
          conversation={conversation}
          ask={ask}
        />
        {move && (
          <MoveSection
            move={move}
            team={team}
            exposed={exposed}
            conversation={conversation}
            ask={ask}
          />
        )}
        <SnippetsSection
          situation={situation}
          context={context}
          settings={settings}
          written={written}
          now={now}
          ask={ask}
        />
      </main>
      <CaseFoot
        situation={situation}
        continued={continued}
        known={known}
        settings={settings}
        now={now}
        onOpenCases={onOpenCases}
      />
    </>
  );
};
