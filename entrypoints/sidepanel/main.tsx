import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { createPanel } from '../../components/panel/panel-store.ts';
import { SidePanel } from '../../components/panel/SidePanel.tsx';
import { createSelections } from '../../components/panel/selection/selections.ts';
import '../../components/ui/base.css';
import { keepFocus } from '../../components/ui/keep-focus.ts';
import { namePage } from '../../components/ui/name-page.ts';
import { useSettings } from '../../components/ui/use-settings.ts';
import { loadModel } from '../../lib/detect/model/load.ts';
import { followTab } from './follow-tab.ts';

const pinned = Number(new URLSearchParams(location.search).get('tab')) || null;
const panel = createPanel(loadModel);
const selections = createSelections();

const openCases = (): void => {
  void browser.tabs.create({ url: browser.runtime.getURL('/cases.html') });
};

const Page = () => {
  const { settings } = useSettings();
  return (
    <SidePanel panel={panel} selections={selections} settings={settings} onOpenCases={openCases} />
  );
};

namePage('Amends');
keepFocus();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
void followTab(panel, selections, pinned);
