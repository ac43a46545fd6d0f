import type { Cue } from '../cue.ts';

export const news: Cue = {
  id: 'news',
  why: "is news, not a customer's matter",
  evidence: 'against',
  weight: -1.1,
  phrases: [
    '(announced|announces|announcing|launches|launched|unveils|unveiled|reports|reported earnings|acquires|acquired|appoints|appointed|fined|sues|quarterly|shares|stocks|stock|investors|analysts|earnings|revenue|ipo|ceo said|spokesperson|spokesman|spokeswoman|according to|regulators said|breaking news|breaking|press association|in a statement|market|markets|economy|inflation|senate|congress|parliament|minister|election|president|government|govt|policy makers|lawmakers)',
    '(read|via|story|article|blog|podcast|interview|watch|video|study|survey|research) (here|at|about|found|by|:|with|says|on how)',
  ],
};

export const samples = [
  'The airline announced record profits, analysts said.',
  'A survey found that most people like trains.',
];

export const passes = ['I read your letter twice.', 'Where is my order?'];
