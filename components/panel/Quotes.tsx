import { t } from '../../lib/i18n.ts';
import type { Quote } from './quotes.ts';
import { useFirst } from './use-first.tsx';

interface QuotesProps {
  quotes: readonly Quote[];
  /** More of them stand behind a button. */
  first: number;
  onShow(quote: Quote): void;
}

/** Each scrolls the page to its words. */
export const Quotes = ({ quotes, first, onShow }: QuotesProps) => {
  const { shown, more } = useFirst(quotes, first);
  return (
    <ul className="quotes" aria-label={t('verdict_quotes')}>
      {shown.map((quote) => (
        <li key={`${quote.message} ${quote.start}`}>
          <button
            type="button"
            className="quote"
            title={t('quotes_show', quote.why)}
            onClick={() => onShow(quote)}
          >
            {quote.words}
          </button>
        </li>
      ))}
      {more}
    </ul>
  );
};
