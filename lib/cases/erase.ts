import type { Case } from './case.ts';

/** The case without anything that could name a person or repeat their words. The counts stay. */
export const erased = (one: Case, at: string): Case => ({
  ...one,
  account: '',
  thread: '',
  link: '',
  pseudonym: '',
  name: null,
  summary: '',
  verbatim: null,
  product: '',
  points: [],
  actions: [],
  promises: [],
  replies: [],
  // They are known by messages, and a post leads to whom it was written to.
  channelMoves: [],
  escalatedTo: '',
  rootCauseNote: '',
  preventiveAction: '',
  erasedAt: at,
});
