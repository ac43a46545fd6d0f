const NO_HELPERS =
  '[data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"]';

/**
 * Whether a page wants no writing help in this box. `spellcheck="false"` counts around the box only:
 * on the box itself Gmail (seen 2020, lib/sites/gmail/selectors.ts, JM) and Draft.js put it always.
 */
export const optsOut = (element: HTMLElement): boolean =>
  element.closest(NO_HELPERS) !== null ||
  element.parentElement?.closest('[spellcheck]')?.getAttribute('spellcheck') === 'false';
