/** Which cases of a part hold which words, closely packed: three bytes where a list of lists took forty. */
export interface Vocabulary {
  /** Every word, each with a space behind it. */
  text: string;
  /** Where each word starts in the text, and where the last one ends. */
  starts: Uint32Array;
  /** Where each word's cases start in `cases`, and where the last ones end. */
  lists: Uint32Array;
  /** The numbers of each word's cases as steps from one to the next, seven bits to a byte. */
  cases: Uint8Array;
}

const pack = (numbers: readonly number[], into: number[]): void => {
  let before = 0;
  for (const each of numbers) {
    let step = each - before;
    before = each;
    while (step > 127) {
      into.push((step & 127) | 128);
      step >>>= 7;
    }
    into.push(step);
  }
};

/** From each word's cases, in growing order. */
export const vocabularyOf = (places: ReadonlyMap<string, number | number[]>): Vocabulary => {
  const starts = new Uint32Array(places.size + 1);
  const lists = new Uint32Array(places.size + 1);
  const bytes: number[] = [];
  const words: string[] = [];
  let [at, end] = [0, 0];
  for (const [word, cases] of places) {
    words.push(word);
    pack(typeof cases === 'number' ? [cases] : cases, bytes);
    end += word.length + 1;
    at += 1;
    starts[at] = end;
    lists[at] = bytes.length;
  }
  const text = words.length === 0 ? '' : `${words.join(' ')} `;
  return { text, starts, lists, cases: Uint8Array.from(bytes) };
};

/** The word this place of the text is in. */
const wordAt = (starts: Uint32Array, place: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle;
  }
  return low;
};

/** Sets a one for each case with a word that has these letters in it; its numbers begin at `base`. */
export const markIn = (
  { text, starts, lists, cases }: Vocabulary,
  letters: string,
  into: Uint8Array,
  base: number,
): void => {
  let place = text.indexOf(letters);
  while (place !== -1) {
    const word = wordAt(starts, place);
    const end = lists[word + 1] as number;
    let one = base;
    let [step, shift] = [0, 0];
    for (let at = lists[word] as number; at < end; at += 1) {
      const byte = cases[at] as number;
      step |= (byte & 127) << shift;
      shift += 7;
      if (byte > 127) continue;
      one += step;
      into[one] = 1;
      step = 0;
      shift = 0;
    }
    place = text.indexOf(letters, starts[word + 1]);
  }
};
