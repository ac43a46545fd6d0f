import { useMemo } from 'react';
import type { Mark, Reading } from '../../lib/detect/reading.ts';
import { count, t } from '../../lib/i18n.ts';
import { coverage } from '../../lib/reply/coverage.ts';
import { pointsToAnswer } from '../../lib/reply/points-to-answer.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Command, Outcome } from '../../lib/view.ts';
import { Chip } from '../ui/Chip.tsx';
import { markLabels } from '../ui/labels.ts';
import { verdictParts } from '../ui/verdict.ts';
import { quotesBeside } from './evidence.ts';
import { Facts, FIRST_POINTS, Points } from './Points.tsx';
import { Quotes } from './Quotes.tsx';
import { quotesOf } from './quotes.ts';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import { useOutcome } from './use-outcome.ts';

interface SayingProps {
  conversation: Conversation;
  reading: Reading;
  draft: string;
  ask(command: Command): Promise<Outcome>;
}

/** The verdict has said these in its own words. */
const isTold = (mark: Mark, { remedy }: Reading): boolean =>
  mark === 'repeat-contact' || (mark === 'cancel' && remedy === 'cancel');

const FIRST_QUOTES = 4;
/** Beside sentences that show most of them. */
const FEW = 2;

const tones = { complaint: 'strong', problem: 'weak', other: 'plain' } as const;

const Verdict = ({ reading }: { reading: Reading }) => {
  const { is, asks } = verdictParts(reading);
  return (
    <p className="verdict">
      <span className={`verdict-${tones[reading.kind]}`}>{is}</span>
      {asks && ` ${asks}`}
    </p>
  );
};

const Marks = ({ reading }: { reading: Reading }) => {
  const marks = reading.marks.filter((mark) => !isTold(mark, reading));
  return (
    marks.length > 0 && (
      <p className="chips">
        {marks.map((mark) => (
          <Chip key={mark} tone="weak">
            {markLabels[mark]}
          </Chip>
        ))}
      </p>
    )
  );
};

const useSaid = ({ conversation, reading, draft }: SayingProps) => {
  const quotes = useMemo(() => quotesOf(reading, conversation), [reading, conversation]);
  const { said, facts } = useMemo(
    () =>
      reading.kind === 'other' ? { said: [], facts: [] } : pointsToAnswer(coverage(draft, reading)),
    [draft, reading],
  );
  const shown = said.slice(0, FIRST_POINTS).map(({ point }) => point);
  const taken = said.filter(({ answered }) => answered).length;
  return { quotes, beside: quotesBeside(quotes, shown), said, facts, taken };
};

export const SayingSection = (props: SayingProps) => {
  const { reading, draft, ask } = props;
  const { said: outcome, hear } = useOutcome();
  const { quotes, beside, said, facts, taken } = useSaid(props);
  const show = ({ message, start, end }: Span & { message: string }): void =>
    void hear(ask({ do: 'show-words', message, start, end }));
  return (
    <Section
      name="saying"
      title={t('saying_title')}
      aside={
        said.length > 0 &&
        draft.trim() !== '' && (
          <span className={taken === said.length ? 'count count-good' : 'count'}>
            {t('point_progress', count(taken), count(said.length))}
          </span>
        )
      }
      first={
        <>
          <Verdict reading={reading} />
          <Marks reading={reading} />
        </>
      }
    >
      {beside.length > 0 && (
        <Quotes quotes={beside} first={said.length > 0 ? FEW : FIRST_QUOTES} onShow={show} />
      )}
      <Said text={outcome} />
      <Points said={said} quotes={quotes} onShow={show} />
      <Facts facts={facts} />
    </Section>
  );
};
