import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takePage } from './inbox.content/hand-over.ts';
import { startReading } from './inbox.content/start.ts';

// Most of our part in a page: it comes when there may be a conversation to read.
export default defineUnlistedScript(() => {
  const page = takePage();
  if (page) void startReading(page);
});
