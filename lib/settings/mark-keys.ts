/** What a key can ask of the marks at a reply box. Esc closes, and is nobody's to change. */
export const markActions = ['next', 'previous', 'open', 'apply', 'dismiss'] as const;

export type MarkAction = (typeof markActions)[number];

/** Each a chord such as "Alt+Shift+Period"; empty where no key is wanted. */
export type MarkKeys = Record<MarkAction, string>;

/**
 * None of the three sites uses Alt with Shift. The five lie side by side, and none is Enter or Delete:
 * a key that is not ours at the moment goes to the page, and there it must send and take out nothing.
 */
export const defaultMarkKeys: MarkKeys = {
  next: 'Alt+Shift+Period',
  previous: 'Alt+Shift+Comma',
  open: 'Alt+Shift+Semicolon',
  apply: 'Alt+Shift+Slash',
  dismiss: 'Alt+Shift+Quote',
};

const CODE =
  /^(?:Key[A-Z]|Digit\d|F(?:[1-9]|1[0-2])|Period|Comma|Semicolon|Slash|Quote|Backslash|BracketLeft|BracketRight|Minus|Equal|Backquote|Arrow(?:Up|Down|Left|Right))$/;

/** With one of these a key types nothing, except that Alt makes letters on a Mac. */
const LEADS = /^(?:(?:Ctrl|Alt|Meta)\+)+(?:Shift\+)?$/;

/** Whether a stored or pressed chord can be a key of ours: it must not be one that types. */
export const isChord = (chord: string): boolean => {
  const code = chord.slice(chord.lastIndexOf('+') + 1);
  return CODE.test(code) && LEADS.test(chord.slice(0, chord.length - code.length));
};

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** The chord that was pressed. By code, because Option makes other letters of the keys. */
export const chordOf = ({ code, ctrlKey, altKey, metaKey, shiftKey }: Pressed): string =>
  [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Meta', shiftKey && 'Shift', code]
    .filter(Boolean)
    .join('+');

export const actionOf = (keys: MarkKeys, pressed: Pressed): MarkAction | null => {
  const chord = chordOf(pressed);
  return markActions.find((action) => keys[action] === chord) ?? null;
};
