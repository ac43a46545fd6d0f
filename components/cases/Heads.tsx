import type { RefObject } from 'react';
import { t } from '../../lib/i18n.ts';
import './tabs.css';

export type View = 'cases' | 'insights' | 'import';

const views: Record<View, string> = {
  cases: t('popup_cases'),
  insights: t('view_insights'),
  import: t('view_import'),
};

interface HeadsProps {
  view: View;
  query: string;
  search: RefObject<HTMLInputElement | null>;
  onView(view: View): void;
  onQuery(query: string): void;
}

/** Where one is, and what is searched for. */
export const Heads = ({ view, query, search, onView, onQuery }: HeadsProps) => (
  <>
    <h1 className="unseen">{views[view]}</h1>
    <nav className="tabs" aria-label={t('views_label')}>
      {(Object.keys(views) as View[]).map((each) => (
        <button
          key={each}
          type="button"
          className="tab"
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onView(each)}
        >
          {views[each]}
        </button>
      ))}
    </nav>
    <input
      ref={search}
      type="search"
      className="field-input top-search"
      aria-label={t('cases_search')}
      aria-keyshortcuts="/"
      placeholder={t('cases_searchHint')}
      value={query}
      onChange={(event) => onQuery(event.target.value)}
    />
  </>
);
