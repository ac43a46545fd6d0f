import { useState } from 'react';
import { count, t } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import type { Quote } from './quotes.ts';

interface QuotesProps {
  quotes: readonly Quote[];
  /** More of them stand behind a button. */
  first: number;
  onShow(quote: Quote): void;
}

/** Each scrolls the page to its words. */
export const Quotes = ({ quotes, first, onShow }: QuotesProps) => {
  const [all, setAll] = useState(false);
  const shown = all ? quotes : quotes.slice(0, first);
  const more = quotes.length - shown.length;
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
      {more > 0 && (
        <li>
          <Button kind="quiet" className="more" onClick={() => setAll(true)}>
            {t('popup_more', count(more))}
          </Button>
        </li>
      )}
    </ul>
  );
};
