import { t } from '../../lib/i18n.ts';
import { useDesk } from './desk.ts';
import { ExportMenu } from './export/ExportMenu.tsx';
import { Heads } from './Heads.tsx';

export const TopBar = () => {
  const { asked, search, views } = useDesk();
  return (
    <header className="top">
      <Heads
        view={views.view}
        query={asked.query}
        search={search}
        onView={views.goTo}
        onQuery={views.searchFor}
      />
      <ExportMenu />
      <a className="button button-quiet" href="/options.html">
        {t('popup_settings')}
      </a>
    </header>
  );
};
