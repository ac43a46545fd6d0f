import type { KeyboardEvent } from 'react';
import { t } from '../../lib/i18n.ts';
import { blanksIn, type Typed } from '../../lib/reply/blanks.ts';

interface FillBlanksProps {
  text: string;
  typed: Typed;
  onType(key: string, words: string): void;
}

const SPARE = 1;

/** Enter goes on to the next blank, as Tab does. */
const goOn = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const blanks = [
    ...(event.currentTarget
      .closest('.reading-text')
      ?.querySelectorAll<HTMLInputElement>('.blank') ?? []),
  ];
  blanks[blanks.indexOf(event.currentTarget) + 1]?.focus();
};

/** A text in which what the agent still has to say can be typed where it belongs. */
export const FillBlanks = ({ text, typed, onType }: FillBlanksProps) => {
  const blanks = blanksIn(text);
  return (
    <p className="reading-text" lang="en">
      {blanks.map(({ start, name, key }, index) => {
        const words = typed[key] ?? '';
        return (
          <span key={key}>
            {text.slice(blanks[index - 1]?.end ?? 0, start)}
            <input
              className={words.trim() ? 'blank blank-filled' : 'blank'}
              aria-label={t('suggestion_toFillIn', name)}
              placeholder={name}
              value={words}
              size={Math.max(name.length, words.length) + SPARE}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => onType(key, event.target.value)}
              onKeyDown={goOn}
            />
          </span>
        );
      })}
      {text.slice(blanks.at(-1)?.end ?? 0)}
    </p>
  );
};
