import { useEffect, useState } from 'react';
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
  nothing:
    'No text is selected on this page. Select the words first, then press the key or use the menu again.',
  unreadable:
    'The browser keeps extensions off this page, so nothing was read. The menu of the selected text may still work.',
};

const most = MOST_SELECTED.toLocaleString('en-GB');

const Selected = ({ selection, settings }: Omit<SelectionPanelProps, 'onClose'>) => {
  const [ask, setAsk] = useState(selection.ask);
  if (selection.is !== 'text') return <Empty text={sentences[selection.is]} />;
  const { text, cut } = selection;
  return (
    <main className="panel-main">
      {cut && <p className="selection-cut">Only the first {most} characters were read.</p>}
      {ask === 'complaint' ? (
        <SelectedMessage text={text} settings={settings} />
      ) : (
        <SelectedReply text={text} settings={settings} />
      )}
      <p className="selection-other">
        <Button kind="quiet" onClick={() => setAsk(ask === 'reply' ? 'complaint' : 'reply')}>
          {ask === 'reply' ? 'Is this a complaint?' : 'Check this reply'}
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
        <h1 className="state-title">Selected text</h1>
        <Button onClick={onClose}>Back to the inbox</Button>
      </header>
      <Selected key={selection.id} selection={selection} settings={settings} />
    </>
  );
};
