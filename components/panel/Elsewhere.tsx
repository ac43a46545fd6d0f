import type { SiteId } from '../../lib/text/conversation.ts';
import { Button } from '../ui/Button.tsx';
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
  const here = site ? siteNames[site] : 'this page';
  if (is === 'nowhere')
    return 'Open a conversation in Gmail, Zendesk or X, or select text on any page and choose Amends in its menu.';
  if (is === 'gone')
    return 'Amends is not connected to this page. Save what you are writing, then reload the page.';
  if (is === 'off') return `Amends is switched off for ${here}.`;
  return `Reading ${here}. Open a conversation to begin.`;
};

/** Nothing to show: one sentence and one action. */
export const Elsewhere = ({ is, site, onSwitchOn, onOpenCases }: ElsewhereProps) => (
  <div className="elsewhere" role="status">
    <Empty text={sentence({ is, site })}>
      {is === 'off' && site ? (
        <Button kind="primary" onClick={() => onSwitchOn(site)}>
          Switch on for {siteNames[site]}
        </Button>
      ) : (
        <Button kind="quiet" onClick={onOpenCases}>
          Open cases
        </Button>
      )}
    </Empty>
  </div>
);
