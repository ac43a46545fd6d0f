import type { ReactNode } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { firstReplyAge, nextDue, openFor, since, waiting } from '../../lib/cases/clocks.ts';
import { duration } from '../ui/duration.ts';
import { channelLabels, remedyLabels } from '../ui/labels.ts';
import { When } from '../ui/When.tsx';

interface CaseFactsProps {
  one: Case;
  now: Date;
}

const firstReply = (one: Case, now: Date): ReactNode => {
  const age = firstReplyAge(one);
  if (age !== null) return `after ${duration(age)}`;
  if (one.acknowledgedAt) return <When at={one.acknowledgedAt} now={now} />;
  const wait = waiting(one, now);
  return wait === null ? 'none seen' : `waiting ${duration(wait)}`;
};

export const CaseFacts = ({ one, now }: CaseFactsProps) => {
  const due = nextDue(one);
  const inPublic = one.replies.filter((reply) => reply.public).length;
  const facts: [string, ReactNode][] = [
    ['Customer', one.name ?? one.pseudonym],
    ['Agent', one.agent || 'no name given'],
    ['Channel', channelLabels[one.channel]],
    ['Received', <When key="at" at={since(one)} now={now} />],
    ['First reply', firstReply(one, now)],
    ['Next due', due === null ? 'nothing' : <When key="at" at={due} now={now} />],
    [one.closedAt ? 'Was open for' : 'Open for', duration(openFor(one, now))],
    ['Wants', remedyLabels[one.remedySought]],
    ['Replies', `${inPublic} public, ${one.replies.length - inPublic} private`],
    ['Kept until', <When key="at" at={one.retainUntil} now={now} />],
  ];
  return (
    <dl className="facts">
      {facts.map(([label, said]) => (
        <div key={label} className="fact">
          <dt>{label}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
};
