import type { Suggestion } from '../../lib/reply/move.ts';
import type { Channel } from '../../lib/text/conversation.ts';
import type { Command, For, Outcome } from '../../lib/view.ts';
import { InsertButtons } from './InsertButtons.tsx';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import { SuggestionChoice } from './SuggestionChoice.tsx';
import { useInsert } from './use-insert.ts';

interface SuggestionsProps {
  suggestions: readonly Suggestion[];
  channel: Channel;
  begun: boolean;
  conversation: For;
  ask(command: Command): Promise<Outcome>;
}

export const SuggestionsSection = (props: SuggestionsProps) => {
  const { suggestions, channel, begun, conversation, ask } = props;
  const { said, busy, insert } = useInsert(conversation, ask);
  return (
    <Section title="Suggestions">
      <SuggestionChoice
        suggestions={suggestions}
        channel={channel}
        onTake={({ text }) => void insert(text, 'insert')}
      >
        {({ text }) => (
          <InsertButtons begun={begun} busy={busy} onInsert={(how) => void insert(text, how)} />
        )}
      </SuggestionChoice>
      <Said text={said} />
    </Section>
  );
};
