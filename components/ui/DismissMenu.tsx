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

const Choices = ({ rule, site, onTurnOff, onLeave }: DismissMenuProps & { onLeave(): void }) => (
  <div className="dismiss-menu" role="menu" aria-label={t('finding_dismissLonger')}>
    <Button kind="quiet" role="menuitem" tabIndex={-1} onClick={() => onTurnOff(false)}>
      {t('finding_turnOff')}
    </Button>
    <Button kind="quiet" role="menuitem" tabIndex={-1} onClick={() => onTurnOff(true)}>
      {t('finding_turnOffOn', site)}
    </Button>
    <a
      className="button button-quiet"
      role="menuitem"
      tabIndex={-1}
      href={placeOfRule(rule)}
      target="_blank"
      rel="noreferrer"
      onClick={onLeave}
    >
      {t('finding_settings')}
    </a>
  </div>
);

/** Opened it takes the focus; the arrows go through it, and Escape gives it back. */
const useMenu = () => {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [
    ...(place.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
  ];

  useEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [open]);

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

  return { place, open, setOpen, onKeyDown };
};

/** Further ways to dismiss, and to know more, behind a quiet button. */
export const DismissMenu = ({ rule, site, onTurnOff }: DismissMenuProps) => {
  const { place, open, setOpen, onKeyDown } = useMenu();
  const choose = (here: boolean): void => {
    setOpen(false);
    onTurnOff(here);
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
      {open && <Choices {...{ rule, site }} onTurnOff={choose} onLeave={() => setOpen(false)} />}
    </div>
  );
};
