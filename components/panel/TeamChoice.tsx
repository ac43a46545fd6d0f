import { useId } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Way } from '../../lib/reply/ways.ts';
import '../ui/field.css';
import type { Team } from './use-team.ts';

const wayLabels: Record<Way, string> = {
  message: t('way_message'),
  email: t('way_email'),
  phone: t('way_phone'),
};

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChange(value: string): void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => {
  const id = useId();
  return (
    <p className="team-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field-input"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
};

/** As which brand this is answered. Nothing to choose where there is one. */
export const BrandChoice = ({ team }: { team: Team }) =>
  team.brands.length > 1 && (
    <Choice
      label={t('team_answerAs')}
      value={`${team.at}`}
      options={team.brands.map(({ name }, at) => [`${at}`, name || t('team_firstBrand')] as const)}
      onChange={(at) => team.onBrand(Number(at))}
    />
  );

/** Where the customer goes on in private. */
export const WayChoice = ({ team }: { team: Team }) =>
  team.ways.length > 1 && (
    <Choice
      label={t('team_reachedBy')}
      value={team.way}
      options={team.ways.map((way) => [way, wayLabels[way]] as const)}
      onChange={(way) => team.onWay(way as Way)}
    />
  );
