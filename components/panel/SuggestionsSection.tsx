import { t } from '../../lib/i18n.ts';
import type { Situation, Suggestion } from '../../lib/reply/move.ts';
import type { Command, For, Outcome } from '../../lib/view.ts';
import { Hints } from './Hints.tsx';
import { InsertButtons } from './InsertButtons.tsx';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import { SuggestionChoice } from './SuggestionChoice.tsx';
import { useInsert } from './use-insert.ts';

interface SuggestionsProps {
  suggestions: readonly Suggestion[];
  situation: Situation;
  begun: boolean;
  conversation: For;
  ask(command: Command): Promise<Outcome>;
}

export const SuggestionsSection = (props: SuggestionsProps) => {
  const { suggestions, situation, begun, conversation, ask } = props;
  const { said, busy, insert } = useInsert(conversation, ask);
  return (
    <Section name="suggestions" title={t('suggestions_title')}>
      <Hints situation={situation} />
      <SuggestionChoice
        suggestions={suggestions}
        situation={situation}
        onTake={({ text }) => void insert(text, 'insert')}
      >
        {({ text }) => (
          <>
            <InsertButtons begun={begun} busy={busy} onInsert={(how) => void insert(text, how)} />
            <Said text={said} />
          </>
        )}
      </SuggestionChoice>
    </Section>
  );
};
