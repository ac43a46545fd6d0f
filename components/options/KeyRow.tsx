import { type KeyboardEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { chordOf, isChord, type MarkAction, markActions } from '../../lib/settings/mark-keys.ts';
import type { Settings } from '../../lib/settings.ts';
import { Button } from '../ui/Button.tsx';

const labels: Record<MarkAction, string> = {
  next: t('key_next'),
  previous: t('key_previous'),
  open: t('key_open'),
  apply: t('key_apply'),
  dismiss: t('finding_dismiss'),
};

const signs: Record<string, string> = {
  Ctrl: t('key_ctrl'),
  Shift: t('key_shift'),
  Period: '.',
  Comma: ',',
  Semicolon: ';',
  Slash: '/',
  Quote: "'",
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
};

const shownAs = (chord: string): string => {
  const parts = chord.split('+').map((part) => signs[part] ?? part.replace(/^(?:Key|Digit)/, ''));
  return chord === '' ? t('key_none') : parts.join(' + ');
};

interface KeyRowProps {
  action: MarkAction;
  keys: Settings['markKeys'];
  onSet(chord: string): void;
}

/** One key: press the button, then the keys that are wanted. */
export const KeyRow = ({ action, keys, onSet }: KeyRowProps) => {
  const [waiting, wait] = useState(false);
  const [trouble, complain] = useState('');

  const take = (chord: string): void => {
    const taken = markActions.find((one) => one !== action && chord !== '' && keys[one] === chord);
    complain(taken ? t('key_taken', shownAs(chord), labels[taken]) : '');
    wait(Boolean(taken));
    if (!taken) onSet(chord);
  };

  const press = (event: KeyboardEvent): void => {
    if (!waiting || event.key === 'Tab') return;
    event.preventDefault();
    const chord = chordOf(event.nativeEvent);
    if (/^(?:Control|Alt|AltGraph|Shift|Meta)$/.test(event.key)) return;
    if (event.key === 'Escape') wait(false);
    else if (event.key === 'Backspace' || event.key === 'Delete') take('');
    else if (isChord(chord)) take(chord);
    else complain(t('key_alone'));
  };

  return (
    <div className="key-row">
      <span>{labels[action]}</span>
      <Button
        aria-label={`${labels[action]}: ${waiting ? t('key_press') : shownAs(keys[action])}`}
        onClick={() => wait(true)}
        onKeyDown={press}
        onBlur={() => wait(false)}
      >
        {waiting ? t('key_press') : shownAs(keys[action])}
      </Button>
      <span role="status">{trouble}</span>
    </div>
  );
};
