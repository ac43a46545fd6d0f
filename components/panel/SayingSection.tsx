import { useMemo } from 'react';
import type { Mark, Reading } from '../../lib/detect/reading.ts';
import { t } from '../../lib/i18n.ts';
import { coverage } from '../../lib/reply/coverage.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import type { Command, Outcome } from '../../lib/view.ts';
import { Chip } from '../ui/Chip.tsx';
import { markLabels } from '../ui/labels.ts';
import { verdict } from '../ui/verdict.ts';
import { Points } from './Points.tsx';
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

const tones = { complaint: 'strong', problem: 'weak', other: 'plain' } as const;

export const SayingSection = ({ conversation, reading, draft, ask }: SayingProps) => {
  const { said, hear } = useOutcome();
  const quotes = useMemo(() => quotesOf(reading, conversation), [reading, conversation]);
  const taken = useMemo(() => coverage(draft, reading), [draft, reading]);
  const marks = reading.marks.filter((mark) => !isTold(mark, reading));
  return (
    <Section title={t('saying_title')}>
      <p className={`verdict verdict-${tones[reading.kind]}`}>{verdict(reading)}</p>
      {marks.length > 0 && (
        <p className="chips">
          {marks.map((mark) => (
            <Chip key={mark} tone="weak">
              {markLabels[mark]}
            </Chip>
          ))}
        </p>
      )}
      {quotes.length > 0 && (
        <Quotes
          quotes={quotes}
          onShow={({ message, start, end }) =>
            void hear(ask({ do: 'show-words', message, start, end }))
          }
        />
      )}
      <Said text={said} />
      {reading.kind !== 'other' && <Points coverage={taken} />}
    </Section>
  );
};
