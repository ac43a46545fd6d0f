import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLint } from '../lib/lint/lint.ts';
import { ownRules } from '../lib/lint/own/own-rules.ts';
import { offerCheck } from './inbox.content/check-slot.ts';

// The draft check is most of what a page would have to load, so it comes when a conversation is open.
export default defineUnlistedScript(() =>
  offerCheck((wordsOf, phrases) => createLint(wordsOf, ownRules(phrases))),
);
