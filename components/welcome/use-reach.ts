import { useEffect, useState } from 'react';
import { isPinned, panelKey } from '../../lib/settings/reach.ts';

/** How Amends can be reached in this browser, as its owner has arranged it. */
interface Reach {
  /** The key of the panel; empty where none is set. */
  key: string;
  pinned: boolean;
}

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
