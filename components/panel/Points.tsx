import { t } from '../../lib/i18n.ts';
import type { Coverage } from '../../lib/reply/coverage.ts';
import { pointsToAnswer } from './points.ts';

const MOST = 6;

type Ticked = Coverage['points'][number];

const Tick = ({ point, answered }: Ticked) => (
  <li className={answered ? 'point point-answered' : 'point'}>
    <span className="point-box" aria-hidden="true">
      {answered ? '✓' : ''}
    </span>
    <span className="point-text" title={point.text}>
      {point.text}
    </span>
    <span className="unseen">{`, ${answered ? t('point_answered') : t('point_unanswered')}`}</span>
  </li>
);

/** Ticks itself while the agent types: nothing here is to be pressed. */
export const Points = ({ coverage }: { coverage: Coverage }) => {
  const { said, facts } = pointsToAnswer(coverage);
  return (
    <>
      {said.length > 0 && (
        <ul className="points" aria-label={t('point_toAnswer')}>
          {said.slice(0, MOST).map((one) => (
            <Tick key={`${one.point.start} ${one.point.text}`} {...one} />
          ))}
        </ul>
      )}
      {facts.length > 0 && (
        <ul className="points points-facts" aria-label={t('point_toTakeUp')}>
          {facts.slice(0, MOST).map((one) => (
            <Tick key={`${one.point.start} ${one.point.text}`} {...one} />
          ))}
        </ul>
      )}
    </>
  );
};
