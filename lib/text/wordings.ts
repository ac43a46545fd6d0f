import { writeBeginning, writeRest } from './phrase-parts.ts';
import { END, FORK, GAP, noSteps, ON, REST } from './phrase-steps.ts';

const MOST_WORDINGS = 2000;

/** Every plain wording a phrase stands for. Throws when brackets do not close or it explodes. */
export const wordings = (phrase: string): string[][] => {
  const steps = noSteps();
  const { code } = steps;
  writeBeginning(steps, phrase, 0);
  while (code.at(-2) === REST) writeRest(steps, code.length - 2);
  const words = [...steps.words.keys()];
  const all: string[][] = [];
  const walk = (at: number, said: readonly string[]): void => {
    const what = code[at] ?? END;
    const on = code[at + 1] ?? 0;
    if (what === END) all.push([...said]);
    else if (what === GAP) walk(at + 2, [...said, `~${on}`]);
    else if (what > 0) walk(at + on, [...said, words[what - 1] ?? '']);
    else {
      if (what === FORK) walk(at + 2, said);
      if (what === FORK || what === ON) walk(at + on, said);
    }
    if (all.length > MOST_WORDINGS) throw new Error('Too many wordings to write out');
  };
  walk(0, []);
  return all;
};
