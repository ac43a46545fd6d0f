import { t } from '../../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { listChoices } from '../choices.ts';
import { control } from './control.ts';
import { Dialog } from './Dialog.tsx';

type Line = [said: string, ...keys: string[]];

const ctrl = control();
const groups: [title: string, lines: Line[]][] = [
  [
    t('sheet_find'),
    [
      [t('sheet_search'), '/'],
      [t('sheet_filter'), 'F'],
      [t('sheet_commands'), ctrl, 'K'],
      [t('sheet_unfilter'), t('key_backspace')],
    ],
  ],
  [
    t('sheet_go'),
    [
      [t('sheet_walk'), '↑', '↓'],
      [t('sheet_into'), t('key_enter')],
      [t('sheet_out'), t('key_escape')],
      [t('sheet_help'), '?'],
    ],
  ],
  [
    t('sheet_pick'),
    [
      [t('sheet_pickOne'), 'X'],
      [t('sheet_pickOn'), t('key_shift'), '↑', '↓'],
      [t('sheet_pickAll'), ctrl, 'A'],
    ],
  ],
  [
    t('sheet_set'),
    [
      ...listChoices.map(({ label, key }): Line => [label, key.toUpperCase()]),
      [t('undo'), ctrl, 'Z'],
    ],
  ],
];

/** Every key of the page. */
export const KeySheet = ({ onClose }: { onClose(): void }) => (
  <Dialog label={t('sheet_title')} className="key-sheet" first="button" onClose={onClose}>
    <header className="key-sheet-head">
      <h2>{t('sheet_title')}</h2>
      <Button kind="quiet" onClick={onClose}>
        {t('close')}
      </Button>
    </header>
    <div className="key-groups">
      {groups.map(([title, lines]) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className="key-lines">
            {lines.map(([said, ...keys]) => (
              <div key={said} className="key-line">
                <dt>{said}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  </Dialog>
);
