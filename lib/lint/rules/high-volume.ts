import { isTroubled, owned } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'high-volume',
  family: 'excuse',
  title: 'High volumes',
  why: 'It says the customer is one of too many, and that this is their trouble to bear.',
  instead: 'Own the wait: say sorry for it, and say when.',
  source: 'B 2, B 3',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    '(we|i) (also|currently|do|also do)? (have|had|serve|look after|are (currently)? dealing with) ~2 (other|many|several|priority) ~1 (customers|guests|patients|clients|cases|members|passengers|families|students|tenants|residents|tables|jobs)',
    '(exceptionally|particularly|unusually|incredibly|very|extremely|really) (busy|challenging|difficult|demanding|hectic|tough) (week|time/s|period|day|month|weekend|season|year)',
    '(<am>|team is|<its>) <adv> (rammed|slammed|snowed under|flat out|run off our feet|short-handed|short handed|fully booked|overrun|overstretched)',
    '(staff|team|driver) (sickness|absence/s|illness)',
    '(volumes|wait times|waiting times) (are|is|have been) <adv> (high|higher|longer)',
    '(high|higher|large|larger|heavy|unprecedented|unusual|increased|exceptional) (than (usual|normal|average))? (call|e-mail|email|ticket|order|request|message)? (volume/s|demand|workload|(amount|number/s) of (requests|calls|messages|emails|tickets|orders|enquiries|inquiries))',
    '(due to|because of|given|during) (the|our|this|a|very)? (busy|peak|holiday|christmas|festive) (period|season|time/s|rush)',
    "(<am>|team is|<its>|we have been|we've been|things are) <adv> <adv> (busy|short-staffed|short staffed|understaffed|swamped|overwhelmed|backlogged|stretched|inundated)",
    '(staff|staffing|personnel|driver) (shortage/s|issues|problems)',
    '(short on|lack of|limited|not enough|reduced) (staff|staffing|personnel|resources)',
    '(a|the|our|current|large|huge) (backlog|queue) of',
    '(many|thousands of|hundreds of|a lot of|lots of) (other)? (customers|tickets|requests|emails) (to (answer|handle|help)|are waiting|ahead of you|before you)',
    "(you're|you are) not (the|our) only customer",
    '(many|lots of) other customers (are waiting|in the same|with the same)',
  ],
  unless: (found) => says(found, /^(?:excuse|should)$/) || owned(found),
};

export const flags: readonly Sample[] = [
  { text: 'We have many other guests to look after.' },
  { text: 'On Saturdays we are rammed.' },
  { text: 'Due to high call volumes, replies take a week.' },
  { text: 'We are experiencing a higher than usual number of requests.' },
  { text: "We're short-staffed this week." },
  { text: 'Because of the holiday season, it takes longer.' },
  { text: 'We have a large backlog of tickets.' },
];

export const passes: readonly (string | Sample)[] = [
  "You're not the only one who found this form hard, and we are changing it.",
  'You waited nine days for an answer. We were short-staffed, which is no excuse.',
  'A high shelf fell on it.',
];
