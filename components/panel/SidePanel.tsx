import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import type { Settings } from '../../lib/settings.ts';
import { PanelPage } from './PanelPage.tsx';
import type { Panel } from './panel-store.ts';
import { Skeleton } from './Skeleton.tsx';
import type { Selections } from './selection/selections.ts';

interface SidePanelProps {
  panel: Panel;
  selections: Selections;
  /** Null until they are read. */
  settings: Settings | null;
  onOpenCases(): void;
}

// It brings the draft check with it, which beside an inbox is in the page.
const SelectionPanel = lazy(async () => {
  const loaded = await import('./selection/SelectionPanel.tsx');
  return { default: loaded.SelectionPanel };
});

/** The text selected in this tab, until it is closed; else the conversation in it. */
export const SidePanel = ({ panel, selections, settings, onOpenCases }: SidePanelProps) => {
  const { selection } = useStore(selections.store);
  if (!selection || !settings)
    return <PanelPage panel={panel} settings={settings} onOpenCases={onOpenCases} />;
  return (
    <Suspense fallback={<Skeleton />}>
      <SelectionPanel selection={selection} settings={settings} onClose={selections.close} />
    </Suspense>
  );
};
