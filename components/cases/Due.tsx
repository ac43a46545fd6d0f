import { dateOf, NEVER } from '../../lib/insights/look.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';

/** When something is owed next; what is late says so. */
export const Due = ({ due, now }: { due: number; now: Date }) => {
  if (due === NEVER) return '–';
  const at = dateOf(due);
  const late = at < now;
  return (
    <span className={late ? 'late' : undefined}>
      {late ? (
        <Sentence of="owed_dueLate">
          <When at={at.toISOString()} now={now} />
        </Sentence>
      ) : (
        <When at={at.toISOString()} now={now} />
      )}
    </span>
  );
};
