import { t } from '../../lib/i18n.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { Empty } from '../ui/Empty.tsx';
import { siteNames } from '../ui/site-names.ts';

interface ElsewhereProps {
  /** Why there is no conversation to show. */
  is: 'nowhere' | 'gone' | 'no-conversation' | 'off';
  site: SiteId | null;
  onSwitchOn(site: SiteId): void;
  onOpenCases(): void;
}

const sentence = ({ is, site }: Pick<ElsewhereProps, 'is' | 'site'>): string => {
  if (is === 'nowhere') return t('elsewhere_nowhere');
  if (is === 'gone') return t('elsewhere_gone');
  if (is === 'off')
    return site ? t('elsewhere_offOnSite', siteNames[site]) : t('elsewhere_offHere');
  return site ? t('elsewhere_begin', siteNames[site]) : t('elsewhere_beginHere');
};

/** Nothing to show: one sentence and one action. */
export const Elsewhere = ({ is, site, onSwitchOn, onOpenCases }: ElsewhereProps) => (
  <div className={`elsewhere elsewhere-${is}`} role="status">
    <Emblem off={is === 'off' || is === 'gone'} />
    <Empty text={sentence({ is, site })}>
      {is === 'off' && site ? (
        <Button kind="primary" onClick={() => onSwitchOn(site)}>
          {t('elsewhere_switchOn', siteNames[site])}
        </Button>
      ) : (
        <Button kind="quiet" onClick={onOpenCases}>
          {t('openCases')}
        </Button>
      )}
    </Empty>
  </div>
);
