import { type ReactNode, useId } from 'react';
import { count, t, tCount } from '../../lib/i18n.ts';
import { withinSentence } from '../../lib/reply/gesture.ts';
import { postLimit, weightedLength } from '../../lib/reply/length.ts';
import type { Situation, Suggestion } from '../../lib/reply/move.ts';
import { EditReply } from './EditReply.tsx';
import { FillBlanks } from './FillBlanks.tsx';
import { suggestionLabels } from './suggestion-labels.ts';
import { useChoice } from './use-choice.ts';
import { useEdited } from './use-edited.ts';
import { ValueChoice } from './ValueChoice.tsx';

/** Under this what is typed in the blank for a value is kept. */
const VALUE = 'value 0';

interface SuggestionChoiceProps {
  suggestions: readonly Suggestion[];
  /** What they answer: the open one is written again as the agent changes it. */
  situation: Situation;
  /** Enter on the one that is open, as it was changed and filled. */
  onTake(one: Suggestion): void;
  /** What can be done with the one that is open, as it was changed and filled. */
  children(one: Suggestion): ReactNode;
}

const Facts = ({ one, isPost }: { one: Suggestion; isPost: boolean }) => {
  const facts = [
    one.blanks.length > 0 && tCount('suggestion_blanks', one.blanks.length),
    isPost && t('suggestion_length', count(weightedLength(one.text)), count(postLimit)),
  ].filter(Boolean);
  return facts.length > 0 && <p className="suggestion-facts">{facts.join(' · ')}</p>;
};

/** A few replies to choose from, one of them open. */
export const SuggestionChoice = (props: SuggestionChoiceProps) => {
  const { suggestions, situation, onTake, children } = props;
  const id = useId();
  const choice = useChoice(suggestions.length, () => {
    if (edited) onTake(edited.filled);
  });
  const { wanted, want, typed, type, edited } = useEdited(situation, suggestions[choice.at]);
  if (!edited) return <p className="hint">{t('suggestion_none')}</p>;
  const { shown, filled } = edited;
  const { values = [] } = situation.settings;
  return (
    <>
      <div
        ref={choice.list}
        role="tablist"
        aria-orientation="vertical"
        aria-label={t('suggestion_list')}
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
            {suggestionLabels[each.label] ?? each.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-text`}
        aria-labelledby={`${id}-${choice.at}`}
        className="suggestion-text"
      >
        <FillBlanks text={shown.text} typed={typed} onType={type} />
        {shown.blanks.includes('[value]') && (
          <ValueChoice
            words={t('value_choose')}
            values={values}
            chosen={values.find(({ name }) => withinSentence(name) === typed[VALUE])?.name}
            onChoose={({ name }) => type(VALUE, withinSentence(name))}
          />
        )}
      </div>
      <div className="suggestion-take">
        {children(filled)}
        <Facts one={filled} isPost={situation.conversation.channel === 'x-public'} />
      </div>
      <EditReply one={shown} wanted={wanted} onWant={want} />
    </>
  );
};
