import type { Cue } from '../cue.ts';

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
  ],
  excepted: [
    "(not|don't|didn't|never|won't|isn't) ~2 (want|wanted|wish|like|going|asking|trying|planning|need) ~1 to (cancel|unsubscribe)",
    '(no) (need|wish|plans|plan|intention|reason|desire) to (cancel|unsubscribe)',
    "(please|just)? (don't|never) (cancel|unsubscribe)",
    '(you|they|he|she|it|who|driver|airline|hotel) ~1 (have to|want to|wanted to|decided to|tried to|need to|asked me to|asked us to|told me to) cancel',
  ],
};

export const samples = ['Please cancel my order.', 'I would like to cancel.'];

export const passes = [
  'The concert was not cancelled after all.',
  'What is your closing time?',
  'Please do not cancel my order.',
];
