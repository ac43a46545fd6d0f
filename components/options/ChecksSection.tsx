import { useState } from 'react';
import { count, t } from '../../lib/i18n.ts';
import { families } from '../../lib/lint/rule.ts';
import { examples } from '../../lib/lint/rules/examples.ts';
import { rules } from '../../lib/lint/rules/index.ts';
import { Field } from '../ui/Field.tsx';
import { familyLabels } from '../ui/family-labels.ts';
import { wordsOf } from '../ui/habit-words.ts';
import { plain } from '../ui/plain.ts';
import { Switch } from '../ui/Switch.tsx';
import { RuleRow } from './RuleRow.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';

const fits = (query: string) => {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return ({ id, family }: (typeof rules)[number]): boolean => {
    const { title, why, instead } = wordsOf(id);
    const said = [title, why, instead, id, examples[id]?.text, familyLabels[family]];
    const text = plain(said.join('\n'));
    return words.every((word) => text.includes(word));
  };
};

export const ChecksSection = ({ settings, onChange }: SectionProps) => {
  const [query, setQuery] = useState('');
  const found = rules.filter(fits(query));
  const off = new Set(settings.offRules);
  const turn = (id: string, on: boolean) =>
    onChange({
      offRules: on ? settings.offRules.filter((other) => other !== id) : [...settings.offRules, id],
    });
  return (
    <section className="options-section" aria-labelledby="checks">
      <h2 id="checks">{t('checks_title')}</h2>
      <SetByOrganisation setting="showWeak">
        <Switch
          label={t('checks_weak')}
          hint={t('checks_weakHint')}
          checked={settings.showWeak}
          onChange={(showWeak) => onChange({ showWeak })}
        />
      </SetByOrganisation>
      <Field label={t('checks_search')} type="search" value={query} onChange={setQuery} />
      <p className="options-count" aria-live="polite">
        {t('checks_counts', count(found.length), count(rules.length), count(off.size))}
      </p>
      <SetByOrganisation setting="offRules">
        {families.map((family) => {
          const members = found.filter((rule) => rule.family === family);
          return members.length === 0 ? null : (
            <div key={family} className="rules">
              <h3>{familyLabels[family]}</h3>
              {members.map(({ id }) => (
                <RuleRow key={id} id={id} on={!off.has(id)} onTurn={(on) => turn(id, on)} />
              ))}
            </div>
          );
        })}
      </SetByOrganisation>
    </section>
  );
};
