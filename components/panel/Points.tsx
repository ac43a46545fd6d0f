import { t } from '../../lib/i18n.ts';
import type { Coverage } from '../../lib/reply/coverage.ts';
import { partsOf } from './evidence.ts';
import type { Quote } from './quotes.ts';
import { useFirst } from './use-first.tsx';

/** More of them stand behind a button. */
export const FIRST_POINTS = 6;

type Ticked = Coverage['points'][number];
type Point = Ticked['point'];

const keyOf = ({ point }: Ticked): string => `${point.message} ${point.start} ${point.text}`;

const Taken = ({ answered }: { answered: boolean }) => (
  <span className="unseen">{`, ${answered ? t('point_answered') : t('point_unanswered')}`}</span>
);

/** The words a verdict rests on are marked where they were said. */
const Sentence = ({ point, quotes }: { point: Point; quotes: readonly Quote[] }) =>
  partsOf(point, quotes).map(({ words, start, quote }) =>
    quote ? (
      <mark key={start} title={t('quotes_show', quote.why)}>
        {words}
      </mark>
    ) : (
      words
    ),
  );

interface PointsProps {
  said: readonly Ticked[];
  quotes: readonly Quote[];
  onShow(point: Point): void;
}

/** Each ticks itself while the agent types. What is pressed are the words: the page shows them. */
export const Points = ({ said, quotes, onShow }: PointsProps) => {
  const { shown, more } = useFirst(said, FIRST_POINTS);
  if (said.length === 0) return null;
  return (
    <ul className="points" aria-label={t('point_toAnswer')}>
      {shown.map((one) => (
        <li key={keyOf(one)} className={one.answered ? 'point point-answered' : 'point'}>
          <span className="point-tick" aria-hidden="true">
            {one.answered && '✓'}
          </span>
          <button
            type="button"
            className="quote point-words"
            title={one.point.text}
            onClick={() => onShow(one.point)}
          >
            <Sentence point={one.point} quotes={quotes} />
          </button>
          <Taken answered={one.answered} />
        </li>
      ))}
      {more}
    </ul>
  );
};

/** The dates, sums and numbers to take up. */
export const Facts = ({ facts }: { facts: readonly Ticked[] }) =>
  facts.length > 0 && (
    <ul className="facts" aria-label={t('point_toTakeUp')}>
      {facts.slice(0, FIRST_POINTS).map((one) => (
        <li key={keyOf(one)} className={one.answered ? 'fact fact-answered' : 'fact'}>
          {one.point.text}
          <Taken answered={one.answered} />
        </li>
      ))}
    </ul>
  );
