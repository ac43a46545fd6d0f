import { t } from '../../lib/i18n.ts';
import { ruleIdOf } from '../../lib/lint/own/own-phrase.ts';
import { rules } from '../../lib/lint/rules/index.ts';
import { wordsOf } from '../../lib/lint/rules/words.ts';
import type { Where } from '../../lib/settings/turn.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { Button } from '../ui/Button.tsx';
import { siteNames } from '../ui/site-names.ts';
import type { SectionProps } from './section.ts';

interface Off {
  id: string;
  where: Where;
  name: string;
}

const places: Where[] = ['everywhere', 'gmail', 'zendesk', 'x'];

const placeName = (where: Where): string =>
  where === 'everywhere' ? t('popup_everywhere') : t('popup_onSite', siteNames[where]);

const idsOff = (settings: Settings, where: Where): readonly string[] =>
  where === 'everywhere' ? settings.offRules : settings.offOnSite[where];

/** {t('off_title')} and still there: a rule or a phrase that went needs no restoring. */
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

export const OffSection = ({ settings, onChange }: SectionProps) => {
  const all = allOff(settings);
  return (
    <section className="options-section" aria-labelledby="off">
      <div className="options-title">
        <h2 id="off">{t('off_title')}</h2>
        {all.length > 1 && (
          <Button
            onClick={() => onChange({ offRules: [], offOnSite: nothing }, t('off_allRestored'))}
          >
            {t('off_restoreAll')}
          </Button>
        )}
      </div>
      {all.length === 0 && <p className="options-count">{t('off_nothing')}</p>}
      {places.map((where) => {
        const here = all.filter((off) => off.where === where);
        return here.length === 0 ? null : (
          <div key={where}>
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
      })}
    </section>
  );
};
