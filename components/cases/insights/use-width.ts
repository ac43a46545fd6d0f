import { type RefCallback, useCallback, useState } from 'react';

/** What is drawn for until the width is known. */
const FIRST = 480;

/** The width of what the ref is given to, as long as it is there. */
export const useWidth = (): [RefCallback<HTMLElement>, number] => {
  const [width, setWidth] = useState(FIRST);
  const place = useCallback((at: HTMLElement | null) => {
    if (!at) return;
    const watch = new ResizeObserver(() => {
      if (at.clientWidth > 0) setWidth(at.clientWidth);
    });
    watch.observe(at);
    return () => watch.disconnect();
  }, []);
  return [place, width];
};
