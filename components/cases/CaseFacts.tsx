import type { ReactNode } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { firstReplyAge, nextDue, openFor, since, waiting } from '../../lib/cases/clocks.ts';
import { count, t } from '../../lib/i18n.ts';
import { duration } from '../ui/duration.ts';
import { channelLabels, remedyLabels } from '../ui/labels.ts';
import { When } from '../ui/When.tsx';

type Fact = [label: string, said: ReactNode];

interface CaseFactsProps {
  one: Case;
  now: Date;
}

const firstReply = (one: Case, now: Date): ReactNode => {
  const age = firstReplyAge(one);
  if (age !== null) return t('fact_after', duration(age));
  if (one.acknowledgedAt) return <When at={one.acknowledgedAt} now={now} />;
  const wait = waiting(one, now);
  return wait === null ? t('fact_noneSeen') : t('fact_waiting', duration(wait));
};

/** What became of the wording pointed at in the replies, and how far the last one went into what was said. */
const quality = ({ coverage, flags }: Case): Fact[] => {
  const facts: Fact[] = [];
  if (coverage) {
    const { met, of } = coverage;
    facts.push([t('fact_taken'), t('point_progress', count(met), count(of))]);
  }
  if (flags.length > 0) {
    const sum = (deed: 'shown' | 'accepted' | 'dismissed'): string =>
      count(flags.reduce((all, flag) => all + flag[deed], 0));
    const counts = t('fact_wordingCounts', sum('shown'), sum('accepted'), sum('dismissed'));
    facts.push([t('fact_wording'), counts]);
  }
  return facts;
};

export const CaseFacts = ({ one, now }: CaseFactsProps) => {
  const due = nextDue(one);
  const inPublic = one.replies.filter((reply) => reply.public).length;
  const facts: Fact[] = [
    [t('who_label'), one.name ?? one.pseudonym],
    [t('fact_agent'), one.agent || t('fact_noName')],
    [t('fact_channel'), channelLabels[one.channel]],
    [t('fact_received'), <When key="at" at={since(one)} now={now} />],
    [t('owed_firstReply'), firstReply(one, now)],
    [t('fact_nextDue'), due === null ? t('fact_nothingDue') : <When key="at" at={due} now={now} />],
    [one.closedAt ? t('fact_wasOpenFor') : t('fact_openFor'), duration(openFor(one, now))],
    [t('fact_wants'), remedyLabels[one.remedySought]],
    [
      t('fact_replies'),
      t('fact_replyCounts', count(inPublic), count(one.replies.length - inPublic)),
    ],
    ...quality(one),
    [t('fact_keptUntil'), <When key="at" at={one.retainUntil} now={now} />],
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
