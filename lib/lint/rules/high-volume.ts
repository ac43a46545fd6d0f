import { owned } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'high-volume',
  family: 'excuse',
  title: 'High volumes',
  why: 'It says the customer is one of too many, and that this is their trouble to bear.',
  instead: 'Own the wait: say sorry for it, and say when.',
  source: 'B 2, B 3',
  strength: 'strong',
  phrases: [
    '(very|unusually|extremely|currently|exceptionally|abnormally|a|an|the|our|such|receiving|of|to|experiencing|seeing|with) (very|unusually|extremely|current|currently|exceptionally|abnormally)? (high|higher|large|larger|heavy|unprecedented|unusual|increased|exceptional|massive|greater|big) (than (usual|normal|average|expected))? (call|e-mail|email|ticket|contact|order|request|message|support|customer)? (volume|volumes|demand|numbers|amount of (requests|calls|messages|emails|e-mails|tickets|orders|enquiries|inquiries|queries|contacts)|number of (requests|calls|messages|emails|e-mails|tickets|orders|enquiries|inquiries|queries|contacts)|workload|traffic)',
    '(due to|because of|owing to|as a result of|given|during) (the|a|an|our|this|these|very|current)? (busy|peak|holiday|christmas|festive|black friday) (period|season|time|times|rush|demand)',
    "(we're|we are|our team is|the team is|it's|it has been|it's been|we have been|we've been|things are|we were) (currently|just|very|so|extremely|really|quite|all|a bit|incredibly|unusually|rather)? <adv> (busy|short-staffed|short staffed|understaffed|under-staffed|swamped|overwhelmed|overloaded|backlogged|snowed under|stretched|inundated|working at capacity)",
    '(staff|staffing|personnel|driver|labour|labor) (shortage|shortages|issues|problems|constraints|levels)',
    '(short on|lack of|limited|not enough|reduced) (staff|staffing|personnel|resources|manpower|people)',
    '(a|the|our|of|current|huge|large) (current|huge|large|significant)? (backlog|queue) (of|in|means|has|is)',
    '(many|other|thousands of|hundreds of|a lot of|so many|lots of) (other)? (customers|tickets|requests|enquiries|emails|e-mails) (to (deal|answer|handle|help|reply|serve|look)|are waiting|ahead of you|before you|who also)',
    '<youre> not (the|our) only (customer|one|person)',
  ],
  unless: (found) =>
    found.sentence.tokens.some(({ norm }) => /^(?:excuse|should)$/.test(norm)) || owned(found),
};

export const flags: readonly Sample[] = [
  { text: 'Due to high call volumes, replies take a week.' },
  { text: 'We are experiencing a higher than usual number of requests.' },
  { text: "We're short-staffed this week." },
  { text: 'Because of the holiday season, it takes longer.' },
  { text: 'We have a large backlog of tickets.' },
];

export const passes: readonly (string | Sample)[] = [
  'You waited nine days for an answer. We were short-staffed, which is no excuse.',
  'A high shelf fell on it.',
];
