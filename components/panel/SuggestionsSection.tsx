import { useId } from 'react';
import { postLimit, weightedLength } from '../../lib/reply/length.ts';
import type { Suggestion } from '../../lib/reply/move.ts';
import type { Channel } from '../../lib/text/conversation.ts';
import type { Command, Outcome } from '../../lib/view.ts';
import { InsertButtons } from './InsertButtons.tsx';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import { useChoice } from './use-choice.ts';
import { useInsert } from './use-insert.ts';
import { WithBlanks } from './WithBlanks.tsx';

interface SuggestionsProps {
  suggestions: readonly Suggestion[];
  channel: Channel;
  begun: boolean;
  thread: string;
  ask(command: Command): Promise<Outcome>;
}

const blanksToFill = (count: number): string =>
  count === 1 ? 'One blank to fill in' : `${count} blanks to fill in`;

const Facts = ({ one, channel }: { one: Suggestion; channel: Channel }) => {
  const facts = [
    one.blanks.length > 0 && blanksToFill(one.blanks.length),
    channel === 'x-public' && `${weightedLength(one.text)} of ${postLimit} characters`,
  ].filter(Boolean);
  return facts.length > 0 && <p className="hint">{facts.join(' · ')}</p>;
};

export const SuggestionsSection = (props: SuggestionsProps) => {
  const { suggestions, channel, begun, thread, ask } = props;
  const id = useId();
  const { said, busy, insert } = useInsert(thread, ask);
  const choice = useChoice(suggestions.length, () => {
    if (one) void insert(one.text, 'insert');
  });
  const one = suggestions[choice.at];
  return (
    <Section title="Suggestions">
      {one ? (
        <>
          <div
            ref={choice.list}
            role="tablist"
            aria-orientation="vertical"
            aria-label="Replies to choose from"
            className="suggestions"
            onKeyDown={choice.onKeyDown}
          >
            {suggestions.map((each, index) => (
              <button
                key={each.id}
                type="button"
                role="tab"
                id={`${id}-${index}`}
                aria-selected={index === choice.at}
                aria-controls={`${id}-text`}
                tabIndex={index === choice.at ? 0 : -1}
                className="suggestion"
                onClick={() => choice.setChosen(index)}
              >
                <kbd className="suggestion-key">{index + 1}</kbd>
                {each.label}
              </button>
            ))}
          </div>
          <div
            role="tabpanel"
            id={`${id}-text`}
            aria-labelledby={`${id}-${choice.at}`}
            className="suggestion-text"
          >
            <p className="reading-text">
              <WithBlanks text={one.text} />
            </p>
            <Facts one={one} channel={channel} />
          </div>
          <InsertButtons begun={begun} busy={busy} onInsert={(how) => void insert(one.text, how)} />
        </>
      ) : (
        <p className="hint">There is nothing to suggest here.</p>
      )}
      <Said text={said} />
    </Section>
  );
};
