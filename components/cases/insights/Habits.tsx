import { useEffect, useState } from 'react';
import { type Habit, habitsOf } from '../../../lib/insights/counts.ts';
import type { Look } from '../../../lib/insights/look.ts';
import type { Family } from '../../../lib/lint/rule.ts';
import { readSettings } from '../../../lib/settings.ts';
import { familyLabels } from '../../ui/family-labels.ts';

type FamilyHabit = Omit<Habit, 'rule'> & { family: Family };

/** What a rule belongs to; what is none of ours is the team's own. */
const useFamilies = (): ReadonlyMap<string, Family> | null => {
  const [families, setFamilies] = useState<ReadonlyMap<string, Family> | null>(null);
  useEffect(() => {
    let here = true;
    // The rules are the largest part of all: read only where their names are wanted.
    import('../../../lib/lint/rules/index.ts').then(
      ({ rules }) => here && setFamilies(new Map(rules.map(({ id, family }) => [id, family]))),
    );
    return () => {
      here = false;
    };
  }, []);
  return families;
};

const useOwnName = (): string | null => {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    readSettings().then(
      ({ agentName }) => setName(agentName),
      () => {},
    );
  }, []);
  return name;
};

const byFamily = (
  habits: readonly Habit[],
  families: ReadonlyMap<string, Family>,
): FamilyHabit[] => {
  const all = new Map<Family, FamilyHabit>();
  for (const { rule, shown, accepted, dismissed } of habits) {
    const family = families.get(rule) ?? 'own';
    const sum = all.get(family) ?? { family, shown: 0, accepted: 0, dismissed: 0 };
    sum.shown += shown;
    sum.accepted += accepted;
    sum.dismissed += dismissed;
    all.set(family, sum);
  }
  return [...all.values()].sort((a, b) => b.shown - a.shown);
};

/** What the draft check said and what became of it, in one's own cases and for one's own eyes. */
export const Habits = ({ looks }: { looks: readonly Look[] }) => {
  const families = useFamilies();
  const name = useOwnName();
  const own = looks.filter(({ agent }) => agent === name);
  const rows = families ? byFamily(habitsOf(own), families) : [];
  return (
    <figure className="chart chart-wide">
      <figcaption className="chart-title">
        Wording in your own drafts
        <span className="chart-told">
          for your eyes: exports leave it out unless you tick otherwise
        </span>
      </figcaption>
      {rows.length === 0 ? (
        <p className="chart-empty">
          Nothing yet: this fills as the draft check points to words in replies to logged cases.
        </p>
      ) : (
        <table className="bars team" aria-label="Wording in your own drafts">
          <thead>
            <tr>
              <th scope="col">Habit</th>
              <th scope="col">Shown</th>
              <th scope="col">Replaced</th>
              <th scope="col">Dismissed</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ family, shown, accepted, dismissed }) => (
              <tr key={family}>
                <th scope="row">{familyLabels[family]}</th>
                <td className="bar-number">{shown.toLocaleString()}</td>
                <td className="bar-number">{accepted.toLocaleString()}</td>
                <td className="bar-number">{dismissed.toLocaleString()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </figure>
  );
};
