import type { Case } from '../cases/case.ts';

/**
 * The case without the customer's name and words, the agent's address, and what the draft check said
 * of the agent's wording. Merged into a register that holds these, it takes none of them away: there
 * nothing is less than anything. A link may name the customer only where the name is kept too.
 */
export const pseudonymised = (one: Case): Case => ({
  ...one,
  account: '',
  name: null,
  verbatim: null,
  link: one.name === null ? one.link : '',
  flags: [],
});
