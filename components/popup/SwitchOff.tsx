import { useEffect, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import { forAnHour, isPaused, onAt } from '../../lib/settings/pause.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { siteNames } from '../ui/site-names.ts';

interface SwitchOffProps {
  settings: Settings;
  /** The inbox in this tab; null where it shows another page. */
  site: SiteId | null;
  off: boolean;
  /** The organisation has set on which sites it is on. */
  fixed: boolean;
  onChange(change: SettingsChange): void;
}

const Ways = ({
  settings,
  site,
  onChange,
}: Pick<SwitchOffProps, 'settings' | 'site' | 'onChange'>) => (
  <>
    {site && (
      <Button key="site" onClick={() => onChange({ sites: { ...settings.sites, [site]: false } })}>
        {t('popup_onSite', siteNames[site])}
      </Button>
    )}
    <Button key="hour" onClick={() => onChange({ pause: forAnHour(new Date()) })}>
      {t('popup_forAnHour')}
    </Button>
    <Button key="everywhere" onClick={() => onChange({ pause: 'until-on' })}>
      {t('popup_everywhere')}
    </Button>
  </>
);

/** Off here, for an hour or everywhere; and in the same place the way back. */
export const SwitchOff = ({ settings, site, off, fixed, onChange }: SwitchOffProps) => {
  const place = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef(false);

  // The button that was pressed is gone; whoever works by keys finds the way back where they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the buttons are others
  useEffect(() => {
    if (pressed.current) place.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [off]);

  const choose = (change: SettingsChange): void => {
    pressed.current = true;
    onChange(change);
  };
  const on = (): SettingsChange => (site ? onAt(settings, site) : { pause: null });

  const isTheirs = off && fixed && !isPaused(settings, new Date());
  const heading = t(off ? 'popup_switchedOff' : 'popup_switchOff');
  return (
    <fieldset ref={place} className="popup-off" aria-label={heading}>
      <span className="popup-off-word" aria-hidden="true">
        {heading}
      </span>
      {isTheirs ? (
        <span>{t('options_byOrganisation')}</span>
      ) : off ? (
        <Button key="on" kind="primary" onClick={() => choose(on())}>
          {t('popup_switchOn')}
        </Button>
      ) : (
        <Ways settings={settings} site={fixed ? null : site} onChange={choose} />
      )}
    </fieldset>
  );
};
