import { element } from './element.ts';

export interface Speech {
  /** Says it once there is a pause; what was waiting to be said is not said any more. */
  say(words: string, pause: number): void;
  hush(): void;
}

/** What screen readers say by themselves, when they have said what they are at. */
export const createSpeech = (layer: HTMLElement): Speech => {
  // In place before it speaks: a live region that appears together with its words is not read out.
  const heard = element('div', 'heard');
  heard.role = 'status';
  layer.append(heard);
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    say: (words, pause) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (heard.textContent !== words) heard.textContent = words;
      }, pause);
    },
    hush: () => {
      clearTimeout(timer);
      heard.textContent = '';
    },
  };
};
