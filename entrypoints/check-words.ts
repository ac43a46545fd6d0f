import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wordsOf } from '../lib/lint/rules/words.ts';
import { offerWords } from './inbox.content/check-slot.ts';

// What the rules say to the agent. Comes before the check, which finds without it.
export default defineUnlistedScript(() => offerWords(wordsOf));
