import { dueAfter } from '../../lib/cases/clocks.ts';
import type { Reading } from '../../lib/detect/reading.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import type { Status } from '../../lib/view.ts';
import { Chip } from '../ui/Chip.tsx';
import { duration, exactly } from '../ui/duration.ts';
import { channelLabels } from '../ui/labels.ts';
import { siteNames } from '../ui/site-names.ts';

interface WhoProps {
  conversation: Conversation;
  reading: Reading;
  status: Extract<Status, { is: 'reading' }>;
  now: Date;
}

const Waiting = ({ conversation, reading, now }: Omit<WhoProps, 'status'>) => {
  const { waitingSince, asked } = reading;
  if (waitingSince === null) {
    return <Chip>{asked > 0 ? 'Waiting' : 'Answered'}</Chip>;
  }
  const late = dueAfter(waitingSince, 'acknowledge', conversation.public) < now.toISOString();
  const wait = duration(Math.max(0, now.getTime() - Date.parse(waitingSince)));
  return (
    <Chip tone={late ? 'weak' : 'plain'} title={`Since ${exactly(waitingSince)}`}>
      {late ? `Overdue: waiting ${wait}` : `Waiting ${wait}`}
    </Chip>
  );
};

const unread = (folded: number): string =>
  folded === 1
    ? 'One message is closed on the page and was not read.'
    : `${folded} messages are closed on the page and were not read.`;

export const WhoSection = ({ conversation, reading, status, now }: WhoProps) => {
  const { customer, channel, folded } = conversation;
  return (
    <section className="panel-section who" aria-label="Customer">
      <div className="who-line">
        <h1 className="who-name">{customer.name || customer.address || 'Name not shown'}</h1>
        <Waiting conversation={conversation} reading={reading} now={now} />
      </div>
      <p className="who-where">
        {conversation.public ? 'Public' : 'Private'} · {channelLabels[channel].split(',')[0]} ·
        reading {siteNames[status.site]}
        {status.fallback && ' by a fallback, because the page has changed in places'}
      </p>
      {folded > 0 && <p className="who-where">{unread(folded)}</p>}
    </section>
  );
};
