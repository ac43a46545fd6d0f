import type { RuleWords } from '../rule.ts';

/** What a phrase of a team's own says where the team did not. */
export const ownWords: RuleWords = {
  title: "Your team's phrases",
  why: 'Your team has put these words on its list.',
  instead: 'Say it in other words.',
  source: '',
};
