import { t } from '../i18n.ts';
import type { PhraseRefusal } from '../lint/own/refusal.ts';
import type { SnippetRefusal } from '../reply/snippets/refusal.ts';

/** Why a phrase or a snippet is refused, in one sentence. */
export const sayRefused = ([why, ...named]: PhraseRefusal | SnippetRefusal): string =>
  t(`typed_${why}`, ...named.map(String));
