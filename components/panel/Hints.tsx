import { calmLine, hintsFor } from '../../lib/reply/hints.ts';
import type { Situation } from '../../lib/reply/move.ts';

/** For the agent's eyes: it is shown here, and neither kept nor exported. */
export const Hints = ({ situation }: { situation: Situation }) => {
  const calm = calmLine(situation);
  const hints = hintsFor(situation);
  if (!calm && hints.length === 0) return null;
  return (
    <ul className="hints" aria-label="Advice for this reply">
      {calm && <li className="hint-calm">{calm}</li>}
      {hints.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
};
