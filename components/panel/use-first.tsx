import { type ReactNode, useState } from 'react';
import { count, t } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';

/** The first of a list, and as its last item the button that shows the others; null where there are none. */
export const useFirst = <T,>(
  list: readonly T[],
  most: number,
): { shown: readonly T[]; more: ReactNode } => {
  const [all, setAll] = useState(false);
  const shown = all ? list : list.slice(0, most);
  const hidden = list.length - shown.length;
  const more = hidden > 0 && (
    <li>
      <Button kind="quiet" className="more" onClick={() => setAll(true)}>
        {t('popup_more', count(hidden))}
      </Button>
    </li>
  );
  return { shown, more };
};
