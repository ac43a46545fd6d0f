import { t, tCount } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { type ChipOf, chipsOf } from './chips-of.ts';
import { useDesk } from './desk.ts';
import { having } from './having.ts';

/** What stands in the way: each filter without which there would be cases, with how many. */
const useInTheWay = (): (ChipOf & { found: number })[] => {
  const { asked, known, now } = useDesk();
  const { filters, words } = asked;
  const chips = chipsOf(words, filters);
  if (chips.length < 2) return [];
  return chips
    .map((chip) => {
      const { field } = chip;
      const less =
        field === 'query'
          ? { query: '', narrowing: filters }
          : { query: words, narrowing: having(filters, field, undefined) };
      return { ...chip, found: known.index.find({ ...less, now }).length };
    })
    .filter(({ found }) => found > 0);
};

/** Nothing is found: says what to leave out, and how many cases that would bring. */
export const NothingFits = () => {
  const { asked } = useDesk();
  const inTheWay = useInTheWay();
  return (
    <Empty text={t('cases_noneFit')}>
      {asked.words.trim() !== '' && <p>{t('cases_noneFitReach')}</p>}
      {inTheWay.length > 0 && (
        <ul className="in-the-way">
          {inTheWay.map(({ field, words, found }) => (
            <li key={field}>
              <Button onClick={() => asked.without(field)}>
                {t('cases_without', words, tCount('cases_count', found))}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button kind="quiet" onClick={asked.clear}>
        {t('cases_showAll')}
      </Button>
    </Empty>
  );
};
