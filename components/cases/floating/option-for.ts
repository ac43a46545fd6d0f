interface Wanted {
  at: number;
  /** Whether it is chosen at once, or only gone to. */
  choose: boolean;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Which option a key means: a digit the one of that number, a letter the next one that begins with it. */
export const optionFor = (
  { key, ctrlKey, metaKey, altKey }: Pressed,
  options: readonly (readonly [word: string, said: string])[],
  here: number,
): Wanted | undefined => {
  if (ctrlKey || metaKey || altKey || [...key].length !== 1) return undefined;
  if (/^\d$/.test(key)) {
    const at = (Number(key) + 9) % 10;
    return at < options.length ? { at, choose: true } : undefined;
  }
  const begins = (at: number): boolean =>
    options[at]?.[1].toLocaleLowerCase().startsWith(key.toLocaleLowerCase()) ?? false;
  const order = options.map((_, step) => (here + 1 + step) % options.length);
  const at = key === ' ' ? undefined : order.find(begins);
  return at === undefined ? undefined : { at, choose: false };
};
