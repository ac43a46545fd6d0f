import { useMemo, useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import { keyOf } from '../../../lib/reply/snippets/fold.ts';
import { searchIn } from '../../../lib/reply/snippets/search.ts';
import type { Snippet } from '../../../lib/reply/snippets/snippet.ts';
import type { Settings } from '../../../lib/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { useSnippets } from '../../ui/use-snippets.ts';
import { EditList } from '../EditList.tsx';
import { changeAndSay, type Say } from './change-and-say.ts';
import { SnippetForm } from './SnippetForm.tsx';
import { SnippetRow } from './SnippetRow.tsx';
import { SnippetTools } from './SnippetTools.tsx';
import '../../ui/findings.css';
import '../phrases.css';
import './snippets.css';

/** No snippet is without a name. */
const NEW = '';

/** Below this many, all are in sight. */
const SEARCHED_FROM = 8;

interface SnippetsSectionProps {
  settings: Settings;
  say: Say;
}

const put = (one: Snippet, before: Snippet | undefined, say: Say): void => {
  const place = before && keyOf(before);
  void changeAndSay(
    (stored) => {
      // It may have been removed in another window since the form was opened.
      const at = stored.findIndex((other) => keyOf(other) === place);
      return at < 0 ? [...stored, one] : stored.with(at, one);
    },
    before ? t('snippet_changed') : t('snippet_added'),
    say,
  );
};

const remove = (one: Snippet, say: Say): void =>
  void changeAndSay(
    (stored) => stored.filter((other) => keyOf(other) !== keyOf(one)),
    t('snippet_removed'),
    say,
  );

const useEdited = (say: Say) => {
  const [edited, edit] = useState<string | null>(null);
  const save = (one: Snippet, before?: Snippet): void => {
    edit(null);
    put(one, before, say);
  };
  return { edited, edit, save };
};

/** What is searched for; nothing where all are in sight. */
const useShown = () => {
  const [query, setQuery] = useState('');
  const all = useSnippets() ?? [];
  const search = useMemo(() => searchIn(all), [all]);
  return { all, shown: search(all.length < SEARCHED_FROM ? '' : query), query, setQuery };
};

const Heading = () => (
  <>
    <h2 id="snippets">{t('snippets_title')}</h2>
    <p className="options-count">
      <Sentence of="snippets_hint">
        <kbd>/</kbd>
      </Sentence>
    </p>
  </>
);

interface SearchProps {
  count: number;
  query: string;
  onSearch(query: string): void;
}

const Search = ({ count, query, onSearch }: SearchProps) =>
  count >= SEARCHED_FROM && (
    <Field label={t('snippets_search')} type="search" value={query} onChange={onSearch} />
  );

const AddButton = ({ onAdd }: { onAdd(): void }) => (
  <div className="options-buttons">
    <Button kind="primary" onClick={onAdd}>
      {t('snippet_add')}
    </Button>
  </div>
);

export const SnippetsSection = ({ settings, say }: SnippetsSectionProps) => {
  const { edited, edit, save } = useEdited(say);
  const { all, shown, query, setQuery } = useShown();
  const onCancel = (): void => edit(null);
  return (
    <section className="options-section" aria-labelledby="snippets">
      <Heading />
      <Search count={all.length} query={query} onSearch={setQuery} />
      <EditList
        label={t('snippets_list')}
        className="phrase-rows snippet-rows"
        items={shown}
        nameOf={({ name }) => name}
        edited={edited}
        row={(snippet) => (
          <SnippetRow
            {...{ snippet }}
            onEdit={() => edit(snippet.name)}
            onRemove={() => remove(snippet, say)}
          />
        )}
        form={(snippet) => (
          <SnippetForm
            {...{ snippet, settings, onCancel }}
            others={all.filter((other) => other !== snippet)}
            onSave={(next) => save(next, snippet)}
          />
        )}
      />
      {all.length > 0 && shown.length === 0 && <p role="status">{t('snippets_noneFound')}</p>}
      {edited === NEW ? (
        <SnippetForm {...{ settings, onCancel }} others={all} onSave={(one) => save(one)} />
      ) : (
        <AddButton onAdd={() => edit(NEW)} />
      )}
      <SnippetTools snippets={all} brand={settings.brand} say={say} />
    </section>
  );
};
