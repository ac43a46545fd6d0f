import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Answered, Asked } from '../lib/db/journal/hand.ts';
import { append, blank } from '../lib/db/journal/segments.ts';

const answer = async ({ id, ask }: Asked): Promise<Answered> => {
  try {
    if (ask.do === 'append') await append(ask.name, ask.lines);
    else await blank(ask.name, ask.before);
    return { id };
  } catch (error) {
    return { id, error: error instanceof Error ? error.name : 'Error' };
  }
};

// A worker of our own pages: only there may a file be added to and pushed to the disk.
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    void answer(data).then((said) => postMessage(said));
  });
});
