import { type Key, t, tCount } from '../../lib/i18n.ts';
import type { ChannelMove } from '../../lib/reply/move.ts';
import type { Exposed } from '../../lib/reply/public-guard.ts';
import type { Command, For, Outcome } from '../../lib/view.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { copy } from './copy.ts';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import { BrandChoice, WayChoice } from './TeamChoice.tsx';
import { useInsert } from './use-insert.ts';
import type { Team } from './use-team.ts';

interface MoveProps {
  move: ChannelMove;
  team: Team;
  /** What in the draft does not belong where everybody reads. */
  exposed: readonly Exposed[];
  conversation: For;
  ask(command: Command): Promise<Outcome>;
}

const repliedSoFar = (count: number): string =>
  count === 0 ? t('move_noReplies') : tCount('move_replies', count);

const reasons: Record<ChannelMove['why'], Key> = {
  'asked-to-write': 'move_askedToWrite',
  'have-written': 'move_haveWritten',
  praise: 'move_praise',
  'asked-by-many': 'move_askedByMany',
  safety: 'move_safety',
  details: 'move_details',
  'takes-several': 'move_takesSeveral',
  complaint: 'move_complaint',
  'helps-others': 'move_helpsOthers',
};

const kinds: Record<Exposed['what'], Key> = {
  'an e-mail address': 'exposed_email',
  'a phone number': 'exposed_phone',
  'a card or account number': 'exposed_card',
  'an order number': 'exposed_order',
  'a postal address': 'exposed_address',
  'a full name': 'exposed_name',
};

const shown = (link: string): string => link.replace(/^(?:mailto:|tel:|https:\/\/)/, '');

/** Where the conversation goes on in private: the team's own address, as the settings tell it. */
const PrivateLink = ({ link, onCopy }: { link: string | null; onCopy(text: string): void }) =>
  link === null ? (
    <p className="hint">
      <Sentence of="move_tellContact">
        <a href="/options.html" target="_blank" rel="noreferrer">
          {t('move_tellContactSettings')}
        </a>
      </Sentence>
    </p>
  ) : (
    <div className="private-link">
      <span className="private-address" title={link}>
        {shown(link)}
      </span>
      <a className="button button-plain" href={link} target="_blank" rel="noreferrer">
        {t('open')}
      </a>
      <Button onClick={() => onCopy(link.startsWith('https:') ? link : shown(link))}>
        {t('copy')}
      </Button>
    </div>
  );

/** Said before it is posted: afterwards everybody has read it. */
const Guard = ({ exposed }: { exposed: readonly Exposed[] }) =>
  exposed.length > 0 && (
    <div className="said" role="alert">
      <p>{t('exposed_intro')}</p>
      <ul className="exposed">
        {exposed.map(({ what, text, start }) => (
          <li key={start}>
            {t(kinds[what])}: <q>{text}</q>
          </li>
        ))}
      </ul>
    </div>
  );

export const MoveSection = ({ move, team, exposed, conversation, ask }: MoveProps) => {
  const { said, say, busy, insert } = useInsert(conversation, ask);
  const copied = async (text: string): Promise<void> =>
    say((await copy(text)) ? t('copied') : t('copy_refused'));
  return (
    <Section
      name="move"
      title={t('move_title')}
      aside={<span className="count">{repliedSoFar(move.publicReplies)}</span>}
      first={<Guard exposed={exposed} />}
    >
      {move.waits && (
        <p>
          <Chip tone="accent">{t('move_waits')}</Chip>
        </p>
      )}
      <p>{t(reasons[move.why])}</p>
      {move.closes && move.should && <p className="hint">{t('move_closes')}</p>}
      <BrandChoice team={team} />
      {move.should && (
        <>
          <WayChoice team={team} />
          <p className="public-line" lang="en">
            {move.publicLine}
          </p>
          <div className="inserts">
            <Button aria-disabled={busy} onClick={() => void insert(move.publicLine, 'insert')}>
              {t('insert')}
            </Button>
            <Button onClick={() => void copied(move.publicLine)}>{t('copy')}</Button>
          </div>
          <PrivateLink link={move.link} onCopy={(text) => void copied(text)} />
        </>
      )}
      <Said text={said} />
    </Section>
  );
};
