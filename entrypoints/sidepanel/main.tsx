import { createRoot } from 'react-dom/client';
import { createPanel } from '../../components/panel/panel-store.ts';
import { SidePanel } from '../../components/panel/SidePanel.tsx';
import { createSelections } from '../../components/panel/selection/selections.ts';
import '../../components/ui/base.css';
import { keepFocus } from '../../components/ui/keep-focus.ts';
import { namePage } from '../../components/ui/name-page.ts';
import { useSettings } from '../../components/ui/use-settings.ts';
import { loadModel } from '../../lib/detect/model/load.ts';
import { showCases } from '../../lib/messages/show-cases.ts';
import { followTab } from './follow-tab.ts';

const pinned = Number(new URLSearchParams(location.search).get('tab')) || null;
const panel = createPanel(loadModel);
const selections = createSelections();

const Page = () => {
  const { settings } = useSettings();
  return (
    <SidePanel
      panel={panel}
      selections={selections}
      settings={settings}
      onOpenCases={() => void showCases()}
    />
  );
};

namePage('Amends');
keepFocus();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
void followTab(panel, selections, pinned);
