import { defaultMarkKeys, markActions } from '../../lib/settings/mark-keys.ts';
import { Button } from '../ui/Button.tsx';
import { KeyRow } from './KeyRow.tsx';
import type { SectionProps } from './section.ts';

/** The keys for the marks at a reply box. */
export const KeysSection = ({ settings, onChange }: SectionProps) => {
  const keys = settings.markKeys;
  return (
    <section className="options-section" aria-labelledby="keys">
      <h2 id="keys">Keys at the reply box</h2>
      <p className="options-count">
        Choose one, then press the keys you want. Backspace means none; Esc leaves it as it is.
      </p>
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
            Back to the keys it came with
          </Button>
        </div>
      )}
    </section>
  );
};
