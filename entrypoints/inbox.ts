import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isInbox } from '../lib/sites/may-show.ts';
import { beginStay } from './inbox.content/stay.ts';
import { waitForConversation } from './inbox.content/wait.ts';

// Not WXT's content script: making that one's context takes as long as all that is done here.
// wxt.config.ts says in which pages it runs.
export default defineUnlistedScript(() => {
  const stay = isInbox(new URL(location.href)) ? beginStay() : null;
  if (stay) waitForConversation(stay);
});
