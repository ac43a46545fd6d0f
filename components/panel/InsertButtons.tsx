import { t } from '../../lib/i18n.ts';
import type { Command } from '../../lib/view.ts';
import { Button } from '../ui/Button.tsx';

interface InsertButtonsProps {
  /** Whether the agent has written something already. */
  begun: boolean;
  busy: boolean;
  onInsert(how: Extract<Command, { do: 'write' }>['how']): void;
}

/** What was typed is kept or replaced as the person chooses, never by itself. */
export const InsertButtons = ({ begun, busy, onInsert }: InsertButtonsProps) => (
  <div className="inserts">
    <Button
      kind={begun ? 'plain' : 'primary'}
      aria-disabled={busy}
      onClick={() => onInsert('insert')}
    >
      {begun ? t('insert_atCaret') : t('insert')}
    </Button>
    {begun && (
      <>
        <Button aria-disabled={busy} onClick={() => onInsert('replace')}>
          {t('insert_replace')}
        </Button>
        <Button aria-disabled={busy} onClick={() => onInsert('append')}>
          {t('insert_append')}
        </Button>
      </>
    )}
  </div>
);
