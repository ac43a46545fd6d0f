import { useEffect, useState } from 'react';
import { count, t } from '../../../lib/i18n.ts';
import { MOST_SELECTED, type Selection } from '../../../lib/messages/selection.ts';
import type { Settings } from '../../../lib/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { SelectedMessage } from './SelectedMessage.tsx';
import { SelectedReply } from './SelectedReply.tsx';
import '../panel.css';
import '../saying.css';
import '../draft.css';
import '../suggestions.css';
import './selection.css';

interface SelectionPanelProps {
  selection: Selection;
  settings: Settings;
  onClose(): void;
}

const sentences: Record<Exclude<Selection['is'], 'text'>, string> = {
  nothing: t('selection_nothing'),
  unreadable: t('selection_unreadable'),
};

const Selected = ({ selection, settings }: Omit<SelectionPanelProps, 'onClose'>) => {
  const [ask, setAsk] = useState(selection.ask);
  if (selection.is !== 'text') return <Empty text={sentences[selection.is]} />;
  const { text, cut } = selection;
  return (
    <main className="panel-main">
      {cut && <p className="selection-cut">{t('selection_cut', count(MOST_SELECTED))}</p>}
      {ask === 'complaint' ? (
        <SelectedMessage text={text} settings={settings} />
      ) : (
        <SelectedReply text={text} settings={settings} />
      )}
      <p className="selection-other">
        <Button kind="quiet" onClick={() => setAsk(ask === 'reply' ? 'complaint' : 'reply')}>
          {ask === 'reply' ? t('menu_complaint') : t('menu_reply')}
        </Button>
      </p>
    </main>
  );
};

/** Text selected on any page: nothing is written there, and nothing of it is kept. */
export const SelectionPanel = ({ selection, settings, onClose }: SelectionPanelProps) => {
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [onClose]);
  return (
    <>
      <header className="selection-head">
        <h1 className="state-title">{t('selection_title')}</h1>
        <Button onClick={onClose}>{t('selection_back')}</Button>
      </header>
      <Selected key={selection.id} selection={selection} settings={settings} />
    </>
  );
};
