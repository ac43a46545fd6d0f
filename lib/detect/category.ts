import { compilePhrases, type Phrases } from '../text/phrases.ts';
import type { Evidence, Own } from './cue.ts';
import type { Hit } from './find-cues.ts';
import type { Learned } from './model/model.ts';
import type { Category } from './reading.ts';

/** Words each category is known by, in the folded spelling of plain.ts. */
const topics: readonly (readonly [Category, number, string])[] = [
  [
    'delivery',
    1.5,
    '(delivery|deliveries|parcels|packages|couriers|shipments|deliver|delivered|delivering|courier|parcel|package|shipment|shipping|shipped|dispatch|dispatched|dispatching|tracking|redelivery|doorstep|depot|posted)',
  ],
  [
    'delivery',
    0.5,
    '(came|next-day|flowers|bouquet|orders|order|ordered|arrived|arrive|received|driver|address|warehouse|neighbour|neighbor|porch)',
  ],
  [
    'billing',
    1.5,
    '(charge|charged|charges|bill|bills|billed|billing|invoice|invoiced|invoices|overcharged|debit|deducted|reimbursement|fee|fees|tariff)',
  ],
  // People say what they paid whatever went wrong.
  ['billing', 0.3, '(paid|money|price|cost|£|$|€)'],
  ['billing', 0.7, '(payment|payments|statement|bank|card|deposit|amount|tax|vat|instalment)'],
  [
    'product-defect',
    1.2,
    '(faulty|defective|flicker|flickers|flickering|buzz|buzzes|buzzing|sparks|sparked|wobbles|wobbly|crooked|bent|broken|broke|cracked|torn|leaking|leaks|stitching|zip|screen|battery|motor|hinge|scratched|dented|warranty|quality|snapped|ripped|smashed|vacuum|blanket|oak|jars|lids|mouldy|chipped|peeling|blade|blender|kettle|washing machine|headphones|shoes|fabric|stopped working|bugs|crashes|crashing|export|button|feature)',
  ],
  [
    'product-defect',
    0.5,
    '(product|item|device|unit|machine|app|software|update|replacement|material|size)',
  ],
  [
    'service-quality',
    1,
    '(rude|manager|staff|agent|agents|representative|attitude|waiter|waitress|receptionist|adviser|advisor|customer service|customer support|hold|queue|unhelpful|dismissive|hung up|dirty|hygiene|engineer|technician|call centre|call center|helpline|technicians|installer|cleaner|stylist|mechanic|builder|colleague|assistant|cashier|branch|store|starters|mains|rang|ring|phoned|called back|chat|reception|attempted)',
  ],
  [
    'service-quality',
    0.4,
    '(service|support|phone|appointment|call|calls|callback|replied|reply|emails|e-mails|response)',
  ],
  [
    'account-access',
    1.8,
    '(log in|login|log-in|sign in|sign-in|password|locked out|locked|verification|verify|2fa|two-factor|authenticator|username|reset link|reset email|account (is|was|has been|have been|been) (blocked|suspended|disabled|locked|frozen|closed|hacked)|access to my account|my account back|identity check|passcode|suspended|captcha|one-time code|hacked)',
  ],
  ['account-access', 0.4, '(account|profile|access)'],
  [
    'cancellation',
    1.6,
    '(cancel|cancelling|cancellation|unsubscribe|terminate|termination|auto-renewal|auto-renew|autorenewed|auto-renewed|renewal|renewed|notice period|cancel my (account|subscription|membership|contract|policy|plan)|close my account|free trial|exit fee|opt out)',
  ],
  ['cancellation', 0.4, '(subscription|membership|contract|cancelled)'],
  [
    'outage',
    1.8,
    '(outage|outages|was down|all systems operational|offline|is down|are down|went down|been down|no internet|no signal|no service|no power|no hot water|no water|power cut|broadband|wifi|wi-fi|internet|router|downtime|blackout|no connection|fibre|connection keeps|n error|503|502|servers|unavailable|dial tone)',
  ],
  ['outage', 0.5, '(connection|signal|server|network|dropping|line|website|site|status page)'],
  [
    'booking-travel',
    1.8,
    '(flight|flights|airport|plane|boarding|luggage|suitcase|baggage|gate|airline|hotel|room|reservation|train|trains|passenger|passengers|check-in|checked in|holiday|cruise|rebooked|rebook|connection at|layover|ferry|itinerary|tarmac|crew|platform|coach|seat|seats|resort|villa|hostel|apartment|host|travel|trip|departure|carriage)',
  ],
  [
    'data-privacy',
    2.4,
    "(gdpr|data protection|personal data|personal information|personal details|data breach|privacy|my data|our data|shared my|leaked|someone else's (details|account|order|name|address|data|invoice|statement)|another customer's|subject access|delete my (data|account data|details|information)|erase|spam|consent|identity theft|marketing emails|mailing list|sold my|passed my (details|data|number)|my details|ico|my phone number on|my number on|my e-mail address on|marketing company)",
  ],
];

/** What went wrong says what it is about; what is wanted says little. */
const VOTES: Record<Evidence, number> = { fault: 1.5, reproach: 0.7, ask: 0.4, against: 0 };

let compiled: Phrases<(typeof topics)[number]> | null = null;

/** How much what was learned counts beside the votes. Chosen on writers left out. */
const LEARNED_SHARE = 2;

/**
 * What it is about: the category most of the words and cues speak for, and, where there is a model, what
 * it has learned (log-odds of each category).
 */
export const categoryOf = (
  own: readonly Own[],
  hits: readonly Hit[],
  learned: Learned | null,
): Category => {
  compiled ??= compilePhrases(topics.map((topic) => ({ phrase: topic[2], value: topic })));
  const votes = new Map<Category, number>();
  const vote = (category: Category, weight: number): void => {
    votes.set(category, (votes.get(category) ?? 0) + weight);
  };
  for (const { tokens } of own) {
    const seen = new Map<string, number>();
    for (const { value, first } of compiled.find(tokens)) {
      const word = tokens[first]?.norm ?? '';
      const times = seen.get(word) ?? 0;
      seen.set(word, times + 1);
      // The same word over and over says little more than once.
      if (times < 3) vote(value[0], value[1] / (times + 1));
    }
  }
  for (const { cue, repeated } of hits) {
    if (!cue.category || repeated) continue;
    vote(cue.category, VOTES[cue.evidence]);
  }
  if (learned)
    for (const [category, logOdds] of learned.categories) vote(category, LEARNED_SHARE * logOdds);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (learned) return best?.[0] ?? 'other';
  return best && best[1] >= 0.7 ? best[0] : 'other';
};
