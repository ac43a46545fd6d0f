import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** How Amends can be reached in this browser, as its owner has arranged it. */
interface Reach {
  /** The key of the panel as the browser writes it; empty where none is set. */
  key: string;
  /** Whether the button stands in the toolbar itself, not only behind the puzzle piece. */
  pinned: boolean;
}

const panelCommand = import.meta.env.FIREFOX ? '_execute_sidebar_action' : 'open-panel';

/** Written ⌥⇧M on a Mac, Alt+Shift+M elsewhere. */
const panelKey = async (): Promise<string> =>
  (await browser.commands.getAll()).find(({ name }) => name === panelCommand)?.shortcut ?? '';

const isPinned = async (): Promise<boolean> =>
  (await browser.action.getUserSettings()).isOnToolbar ?? true;

/** Null until the browser has said it. Asked again when the window is come back to. */
export const useReach = (): Reach | null => {
  const [reach, setReach] = useState<Reach | null>(null);
  useEffect(() => {
    let over = false;
    const look = async (): Promise<void> => {
      const [key, pinned] = await Promise.all([
        panelKey().catch(() => ''),
        // An older Firefox cannot say it.
        isPinned().catch(() => true),
      ]);
      if (!over) setReach({ key, pinned });
    };
    void look();
    const again = (): void => void look();
    addEventListener('focus', again);
    return () => {
      over = true;
      removeEventListener('focus', again);
    };
  }, []);
  return reach;
};
