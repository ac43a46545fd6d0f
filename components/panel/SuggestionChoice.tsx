import { type ReactNode, useId } from 'react';
import { postLimit, weightedLength } from '../../lib/reply/length.ts';
import type { Suggestion } from '../../lib/reply/move.ts';
import type { Channel } from '../../lib/text/conversation.ts';
import { useChoice } from './use-choice.ts';
import { WithBlanks } from './WithBlanks.tsx';

interface SuggestionChoiceProps {
  suggestions: readonly Suggestion[];
  channel: Channel;
  /** Enter on the one that is open. */
  onTake(one: Suggestion): void;
  /** What can be done with the one that is open. */
  children(one: Suggestion): ReactNode;
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

/** A few replies to choose from, one of them open. */
export const SuggestionChoice = (props: SuggestionChoiceProps) => {
  const { suggestions, channel, onTake, children } = props;
  const id = useId();
  const choice = useChoice(suggestions.length, () => {
    if (one) onTake(one);
  });
  const one = suggestions[choice.at];
  if (!one) return <p className="hint">There is nothing to suggest here.</p>;
  return (
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
      {children(one)}
    </>
  );
};
