import { keepCarets } from '../../../lib/sites/caret.ts';
import { pasteOf } from '../../../lib/sites/write/clipboard-event.ts';
import { answerPastes } from '../../../lib/sites/write/paste-request.ts';
import type { LabEditor } from './lab-editor.ts';
import { runSequences } from './sequences.ts';

const editors: Record<string, () => Promise<(place: HTMLElement) => Promise<LabEditor>>> = {
  ckeditor: async () => (await import('./ckeditor.ts')).openCkeditor,
  draftjs: async () => (await import('./draftjs.tsx')).openDraftjs,
  plain: async () => (await import('./plain.ts')).openPlain,
  textarea: async () => (await import('./textarea.tsx')).openTextarea,
};

const place = document.getElementById('place');
const load = editors[location.pathname.slice(1)];
if (!place || !load) throw new Error(`There is no editor at ${location.pathname}`);

keepCarets(document, new AbortController().signal);
// The page's side of our paste in Firefox: entrypoints/paste.content.ts.
answerPastes(document, (element, text) => element.dispatchEvent(pasteOf(text)));

const editor = await (await load())(place);
window.lab = { run: (from, count) => runSequences(editor, from, count) };
