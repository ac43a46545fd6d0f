import { t } from '../../lib/i18n.ts';
import { defaultMarkKeys, markActions } from '../../lib/settings/mark-keys.ts';
import { Button } from '../ui/Button.tsx';
import { KeyRow } from './KeyRow.tsx';
import type { SectionProps } from './section.ts';

/** The keys for the marks at a reply box. */
export const KeysSection = ({ settings, onChange }: SectionProps) => {
  const keys = settings.markKeys;
  return (
    <section className="options-section" aria-labelledby="keys">
      <h2 id="keys">{t('keys_title')}</h2>
      <p className="options-count">{t('keys_hint')}</p>
      {markActions.map((action) => (
        <KeyRow
          key={action}
          action={action}
          keys={keys}
          onSet={(chord) => onChange({ markKeys: { ...keys, [action]: chord } })}
        />
      ))}
      {markActions.some((action) => keys[action] !== defaultMarkKeys[action]) && (
        <div>
          <Button onClick={() => onChange({ markKeys: defaultMarkKeys })}>
            {t('keys_restore')}
          </Button>
        </div>
      )}
    </section>
  );
};
