import { useEffect } from 'react';

/** What the end of the address asks for. The browser looked for it before there was anything to find. */
export const useAskedPlace = (there: boolean): void => {
  useEffect(() => {
    const asked = there && document.getElementById(location.hash.slice(1));
    if (!asked) return;
    const isRule = asked.matches('.rule-row');
    asked.scrollIntoView({ block: isRule ? 'center' : 'start' });
    if (!isRule) return;
    asked.querySelector('details')?.setAttribute('open', '');
    asked.querySelector('input')?.focus({ preventScroll: true });
  }, [there]);
};
