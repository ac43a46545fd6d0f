import { useStore } from 'zustand';
import { t } from '../../lib/i18n.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import type { Panel } from '../panel/panel-store.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useNow } from '../ui/use-now.ts';
import { CasesPart } from './CasesPart.tsx';
import './popup.css';
import { SwitchOff } from './SwitchOff.tsx';
import { usePauseOver } from './use-pause-over.ts';
import type { RegisterState } from './use-register.ts';
import { type Where, whereIn } from './where.ts';

interface PopupPageProps {
  panel: Panel;
  site: SiteId | null;
  /** Null until they are read. */
  settings: Settings | null;
  /** Whether the organisation has set on which sites Amends is on. */
  fixed: boolean;
  /** What could not be read or saved. */
  trouble: string | null;
  register: RegisterState;
  onChange(change: SettingsChange): void;
  onOpenPanel(): void;
  onOpenCases(begin: string): void;
  onOpenSettings(): void;
}

const tones = {
  on: 'good',
  open: 'good',
  off: 'plain',
  unrecognised: 'weak',
  gone: 'weak',
  nowhere: 'plain',
  waiting: 'plain',
} as const satisfies Record<Where['is'], string>;

export const PopupPage = (props: PopupPageProps) => {
  const { panel, site, settings, trouble, register, onChange } = props;
  const state = useStore(panel.store);
  const now = useNow();
  usePauseOver(settings?.pause);
  const where = whereIn(state, site, settings, new Date());
  const off = where.is === 'off';
  return (
    <main className="popup">
      <header className="popup-head">
        <img src={off ? '/off/48.png' : '/icons/48.png'} alt="" width="24" height="24" />
        <h1 className="popup-name">Amends</h1>
        <Chip tone={tones[where.is]}>{where.word}</Chip>
        <Button kind="quiet" className="popup-settings" onClick={props.onOpenSettings}>
          {t('popup_settings')}
        </Button>
      </header>
      <p role="status" className="popup-state">
        {where.sentence}
      </p>
      <div className="popup-open">
        <Button kind={off ? 'plain' : 'primary'} onClick={props.onOpenPanel}>
          {t('popup_openPanel')}
        </Button>
        <Button onClick={() => props.onOpenCases('')}>{t('openCases')}</Button>
      </div>
      <div className="popup-off-place">
        {settings && <SwitchOff {...{ settings, site, off, onChange }} fixed={props.fixed} />}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      <CasesPart register={register} now={now} onOpenCases={props.onOpenCases} />
    </main>
  );
};
