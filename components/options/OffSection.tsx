import { useContext } from 'react';
import { t } from '../../lib/i18n.ts';
import { ruleIdOf } from '../../lib/lint/own/own-phrase.ts';
import { rules } from '../../lib/lint/rules/index.ts';
import { idsOff, type Where } from '../../lib/settings/turn.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { Button } from '../ui/Button.tsx';
import { wordsOf } from '../ui/habit-words.ts';
import { siteNames } from '../ui/site-names.ts';
import { Policy, SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';

interface Off {
  id: string;
  where: Where;
  name: string;
}

const onSites: Where[] = ['gmail', 'zendesk', 'x'];
const places: Where[] = ['everywhere', ...onSites];

const placeName = (where: Where): string =>
  where === 'everywhere' ? t('popup_everywhere') : t('popup_onSite', siteNames[where]);

/** Off and still there: a rule or a phrase that went needs no restoring. */
const allOff = (settings: Settings): Off[] => {
  const names = new Map([
    ...rules.map(({ id }) => [id, wordsOf(id).title] as const),
    ...settings.ownPhrases.map(({ phrase }) => [ruleIdOf(phrase), `“${phrase}”`] as const),
  ]);
  return places.flatMap((where) =>
    idsOff(settings, where).flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, where, name }];
    }),
  );
};

const restored = (settings: Settings, { id, where }: Off): SettingsChange => {
  const rest = idsOff(settings, where).filter((other) => other !== id);
  return where === 'everywhere'
    ? { offRules: rest }
    : { offOnSite: { ...settings.offOnSite, [where]: rest } };
};

const nothing = { gmail: [], zendesk: [], x: [] };

interface PlaceProps extends SectionProps {
  where: Where;
  here: readonly Off[];
}

const OffPlace = ({ where, here, settings, onChange }: PlaceProps) => (
  <div>
    <h3>{placeName(where)}</h3>
    <ul className="options-rows" aria-label={placeName(where)}>
      {here.map((off) => (
        <li key={off.id} className="options-row">
          <span className="options-row-text">{off.name}</span>
          <Button
            kind="quiet"
            aria-label={t('off_restoreOne', off.name)}
            onClick={() => onChange(restored(settings, off), t('off_restored'))}
          >
            {t('off_restore')}
          </Button>
        </li>
      ))}
    </ul>
  </div>
);

export const OffSection = (props: SectionProps) => {
  const { settings, onChange } = props;
  const all = allOff(settings);
  const areSet = useContext(Policy).has('offRules');
  const free = all.filter(({ where }) => where !== 'everywhere' || !areSet);
  const of = (where: Where): Off[] => all.filter((off) => off.where === where);
  return (
    <section className="options-section" aria-labelledby="off">
      <div className="options-title">
        <h2 id="off">{t('off_title')}</h2>
        {free.length > 1 && (
          <Button
            onClick={() => onChange({ offRules: [], offOnSite: nothing }, t('off_allRestored'))}
          >
            {t('off_restoreAll')}
          </Button>
        )}
      </div>
      {all.length === 0 && <p className="options-count">{t('off_nothing')}</p>}
      {of('everywhere').length > 0 && (
        <SetByOrganisation setting="offRules">
          <OffPlace {...props} where="everywhere" here={of('everywhere')} />
        </SetByOrganisation>
      )}
      {onSites
        .filter((where) => of(where).length > 0)
        .map((where) => (
          <OffPlace key={where} {...props} where={where} here={of(where)} />
        ))}
    </section>
  );
};
