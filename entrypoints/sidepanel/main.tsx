import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PanelPage } from '../../components/panel/PanelPage.tsx';
import { createPanel } from '../../components/panel/panel-store.ts';
import '../../components/ui/base.css';
import { useSettings } from '../../components/ui/use-settings.ts';
import { loadModel } from '../../lib/detect/model/load.ts';
import { followTab } from './follow-tab.ts';

const pinned = Number(new URLSearchParams(location.search).get('tab')) || null;
const panel = createPanel(loadModel);

const openCases = (): void => {
  void browser.tabs.create({ url: browser.runtime.getURL('/cases.html') });
};

const SidePanel = () => {
  const { settings } = useSettings();
  return <PanelPage panel={panel} settings={settings} onOpenCases={openCases} />;
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<SidePanel />);
void followTab(panel, pinned);
