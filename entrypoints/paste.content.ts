import { defineContentScript } from 'wxt/utils/define-content-script';
import { pasteOf } from '../lib/sites/write/clipboard-event.ts';
import { answerPastes } from '../lib/sites/write/paste-request.ts';

export default defineContentScript({
  matches: [
    'https://*.zendesk.com/*',
    'https://x.com/*',
    'https://pro.x.com/*',
    'https://twitter.com/*',
  ],
  include: ['firefox'],
  world: 'MAIN',
  runAt: 'document_start',
  main: () => answerPastes(document, (element, text) => element.dispatchEvent(pasteOf(text))),
});
