import type { ReactNode } from 'react';
import { type Clocks, dueAfter } from '../../lib/cases/clocks.ts';
import type { Reading } from '../../lib/detect/reading.ts';
import { t, tCount } from '../../lib/i18n.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import type { Status } from '../../lib/view.ts';
import { Chip } from '../ui/Chip.tsx';
import { duration, exactly } from '../ui/duration.ts';
import { siteNames } from '../ui/site-names.ts';

interface WhoProps {
  conversation: Conversation;
  reading: Reading;
  status: Extract<Status, { is: 'reading' }>;
  /** The team's hours and targets. */
  clocks: Clocks;
  now: Date;
  /** What there is to choose for this conversation. */
  children?: ReactNode;
}

const Waiting = ({ conversation, reading, clocks, now }: Omit<WhoProps, 'status' | 'children'>) => {
  const { waitingSince, asked } = reading;
  if (waitingSince === null) {
    return <Chip>{asked > 0 ? t('who_waiting') : t('who_answered')}</Chip>;
  }
  const late =
    dueAfter(waitingSince, 'acknowledge', conversation.public, clocks) < now.toISOString();
  const wait = duration(Math.max(0, now.getTime() - Date.parse(waitingSince)));
  return (
    <Chip tone={late ? 'weak' : 'plain'} title={t('who_since', exactly(waitingSince))}>
      {late ? t('who_overdueFor', wait) : t('who_waitingFor', wait)}
    </Chip>
  );
};

export const WhoSection = (props: WhoProps) => {
  const { conversation, reading, status, clocks, now, children } = props;
  const { customer, folded } = conversation;
  return (
    <section className="panel-section who" aria-label={t('who_label')}>
      <h1 className="who-name" title={customer.address}>
        {customer.name || customer.address || t('who_noName')}
      </h1>
      <div className="who-line">
        <p className="who-where">
          {conversation.public ? t('who_public') : t('who_private')} ·{' '}
          {t(status.fallback ? 'who_readingFallback' : 'who_reading', siteNames[status.site])}
        </p>
        <Waiting conversation={conversation} reading={reading} clocks={clocks} now={now} />
      </div>
      {folded > 0 && <p className="who-where">{tCount('who_unread', folded)}</p>}
      {children}
    </section>
  );
};
