import { useStore } from 'zustand';
import { onAt } from '../../lib/settings/pause.ts';
import { changeSettings, type Settings } from '../../lib/settings.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import { ConversationPanel } from './ConversationPanel.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import type { Panel } from './panel-store.ts';
import { Skeleton } from './Skeleton.tsx';
import { Unrecognised } from './Unrecognised.tsx';
import './panel.css';
import './saying.css';
import './draft.css';
import './suggestions.css';

interface PanelPageProps {
  panel: Panel;
  /** Null until they are read. */
  settings: Settings | null;
  onOpenCases(): void;
}

export const PanelPage = ({ panel, settings, onOpenCases }: PanelPageProps) => {
  const { tab, view, reading } = useStore(panel.store);
  const switchOn = (site: SiteId): void => {
    if (settings) void changeSettings(onAt(settings, site));
  };
  const elsewhere = { onSwitchOn: switchOn, onOpenCases };

  if (tab === 'nowhere' || tab === 'gone') return <Elsewhere is={tab} site={null} {...elsewhere} />;
  if (!view || !settings) return <Skeleton />;
  const { status, conversation } = view;
  if (status.is === 'unrecognised') return <Unrecognised why={status.why} ask={panel.ask} />;
  if (status.is !== 'reading') {
    return <Elsewhere is={status.is} site={status.site} {...elsewhere} />;
  }
  if (!conversation || !reading) return <Skeleton />;
  const { site, account, thread } = conversation;
  return (
    // Another conversation is another panel: no sentence of the last one is left standing.
    <ConversationPanel
      key={`${site} ${account} ${thread}`}
      conversation={conversation}
      reading={reading}
      status={status}
      draft={view.draft}
      findings={view.findings}
      settings={settings}
      ask={panel.ask}
      onOpenCases={onOpenCases}
    />
  );
};
