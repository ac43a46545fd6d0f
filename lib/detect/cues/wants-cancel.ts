import type { Cue } from '../cue.ts';
import { notCancelling } from '../not-cancelling.ts';

export const wantsCancel: Cue = {
  id: 'wants-cancel',
  why: 'wants an order or booking cancelled',
  evidence: 'ask',
  weight: 0.7,
  severity: 1,
  marks: ['cancel'],
  remedy: 'cancel',
  category: 'cancellation',
  supposable: true,
  phrases: [
    '(cancel|cancelling|terminate|stop) (my|this|the|our|that|all) ~1 (order|orders|booking|bookings|reservation|delivery|purchase|payment|tickets|ticket|appointment|room|flight|flights|trip|holiday|install|installation|visit|job|worktop|lesson|lessons|class|classes)',
    '(want|like|wish|need|please|trying|tried|asked|decided|able) (to)? (cancel|unsubscribe)',
    '(cancel) (order|booking) n',
    '(cancellation) (of my|of our|of booking|of order|request)',
    '(treat|consider|regard) (the|my|this|our|it) ~1 (order|booking) as (cancelled|ended|closed|over|withdrawn)',
    '(.|!|?|,|and|then) cancel (the|my|our|that|this|all|both) ~2 (order|booking|part|thing|lot|appointment|trip|stay|install|visit)',
    '(cancel) (it|this|that|me) (properly|at once|immediately|today|now|for good|with immediate effect|please|penalty free|then|from|as of|and|.|!)',
    '(please|just|simply|now|asked you to|told you to|want you to|like you to|rather you) ~2 (cancel|terminate|discontinue) (it|this|that|me|my|our|the|everything|and|.|!|,)',
    '(want|wanted|wants|like|wish|need|trying|tried|try|asked|asking|decided|said|wishes|right|request|requested|intend|intending|intention) ~1 to (cancel|terminate|unsubscribe) (.|,|!|?|my|our|this|the|it|and|but|with|at|before|twice|online|by|on|in|from|for|because|now|today)',
    '(i|we) (said|say|mean|meant|typed|wrote|asked for|want|wanted|have asked for) (cancel|a cancellation|cancellation|the cancellation)',
    '(letter|call|phone|ring|write|post|queue|hard|harder|difficult|impossible|easier|button|form) ~4 to (cancel|leave (you|the (contract|club|gym|plan))) (.|,|!|?|when|with|at|and|but|it|my|our|because|this|a|the)',
    "(cancel) (button|page|link|option) ~6 (don't|isn't|can't|loops|opens|takes|greyed|missing|back|nowhere|hidden)",
  ],
  excepted: [
    ...notCancelling,
    "(not|don't|didn't|never|won't|isn't) ~2 (want|wanted|wish|like|going|asking|trying|planning|need) ~1 to unsubscribe",
    '(no) (need|wish|plans|plan|intention|reason|desire) to unsubscribe',
    "(please|just)? (don't|never) unsubscribe",
  ],
};

export const samples = [
  'Please cancel my order.',
  'I would like to cancel.',
  'January is too late. Please cancel the order and return the money.',
  'I asked to cancel in March.',
  'No, not a free month. Just cancel it.',
  'Three forms and a phone call to cancel?',
  'I said cancel, and I meant it.',
];

export const passes = [
  'The concert was not cancelled after all.',
  'What is your closing time?',
  'Please do not cancel my order.',
];
