import { t } from '../../lib/i18n.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useReach } from './use-reach.ts';

const Inbox = ({ name, at }: { name: string; at: string }) => (
  <a href={at} target="_blank" rel="noreferrer">
    {name}
  </a>
);

/** The way from here to the first conversation. */
export const Ready = () => {
  const reach = useReach();
  const keys = reach?.key.split(/(\+)/) ?? [];
  return (
    <section className="welcome-next" aria-labelledby="next" aria-busy={!reach}>
      <h2 id="next">{t('welcome_ready')}</h2>
      {reach && (
        <p>
          <Sentence of={reach.key === '' ? 'welcome_nextButton' : 'welcome_next'}>
            <Inbox name="Gmail" at="https://mail.google.com/" />
            <Inbox name="X" at="https://x.com/" />
            <span>{keys.map((key, at) => (at % 2 === 0 ? <kbd key={key}>{key}</kbd> : key))}</span>
          </Sentence>
        </p>
      )}
      {reach && !reach.pinned && <p>{t('welcome_pin')}</p>}
    </section>
  );
};
