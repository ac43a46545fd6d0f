import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { placeOfRule } from '../../lib/settings/rule-place.ts';
import { Button } from './Button.tsx';

interface DismissMenuProps {
  /** The rule, as the settings know it. */
  rule: string;
  /** The name of the site the draft is on. */
  site: string;
  onTurnOff(here: boolean): void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Further ways to dismiss, and to know more, behind a quiet button. */
export const DismissMenu = ({ rule, site, onTurnOff }: DismissMenuProps) => {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [
    ...(place.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
  ];

  useEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [open]);

  const choose = (here: boolean): void => {
    setOpen(false);
    onTurnOff(here);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!open || (event.key !== 'Escape' && step === undefined)) return;
    event.preventDefault();
    if (step === undefined) {
      setOpen(false);
      place.current?.querySelector('button')?.focus();
      return;
    }
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all.at((at + step) % all.length)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the buttons within
    <div
      ref={place}
      className="dismiss-longer"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (!place.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button
        kind="quiet"
        aria-label={t('finding_dismissLonger')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        …
      </Button>
      {open && (
        <div className="dismiss-menu" role="menu" aria-label={t('finding_dismissLonger')}>
          <Button kind="quiet" role="menuitem" tabIndex={-1} onClick={() => choose(false)}>
            {t('finding_turnOff')}
          </Button>
          <Button kind="quiet" role="menuitem" tabIndex={-1} onClick={() => choose(true)}>
            {t('finding_turnOffOn', site)}
          </Button>
          <a
            className="button button-quiet"
            role="menuitem"
            tabIndex={-1}
            href={placeOfRule(rule)}
            target="_blank"
            rel="noreferrer"
            onClick={() => setOpen(false)}
          >
            {t('finding_settings')}
          </a>
        </div>
      )}
    </div>
  );
};
