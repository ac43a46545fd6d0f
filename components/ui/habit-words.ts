import { type Key, t } from '../../lib/i18n.ts';
import type { RuleWords, WordsOf } from '../../lib/lint/rule.ts';
import { sources } from '../../lib/lint/rules/sources.ts';

const inMessages = (id: string): RuleWords => {
  const name = id.replaceAll('-', '_');
  return {
    title: t(`habit_${name}_title` as Key),
    why: t(`habit_${name}_why` as Key),
    instead: t(`habit_${name}_instead` as Key),
    source: sources[id] ?? '',
  };
};

/** A phrase of the team's own says no more than this where nobody gave a reason. */
const ofTheTeam = (): RuleWords => ({
  title: t('family_own'),
  why: t('habit_own_why'),
  instead: t('habit_own_instead'),
  source: '',
});

const said = new Map<string, RuleWords>();

/** What a rule tells the agent, in the language of the interface. Asked for at every keystroke, so it is kept. */
export const wordsOf: WordsOf = (id) => {
  const known = said.get(id);
  if (known) return known;
  const words = id in sources ? inMessages(id) : ofTheTeam();
  said.set(id, words);
  return words;
};
