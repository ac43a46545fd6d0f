import type { ChannelMove } from '../../lib/reply/move.ts';
import type { Exposed } from '../../lib/reply/public-guard.ts';
import type { Command, For, Outcome } from '../../lib/view.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { copy } from './copy.ts';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import { useInsert } from './use-insert.ts';

interface MoveProps {
  move: ChannelMove;
  /** What in the draft does not belong where everybody reads. */
  exposed: readonly Exposed[];
  conversation: For;
  ask(command: Command): Promise<Outcome>;
}

const repliedSoFar = (count: number): string => {
  if (count === 0) return 'No public reply so far.';
  return count === 1 ? 'One public reply so far.' : `${count} public replies so far.`;
};

const shown = (link: string): string => link.replace(/^(?:mailto:|https:\/\/)/, '');

/** Where the conversation goes on in private: the team's own address, as the settings tell it. */
const PrivateLink = ({ link, onCopy }: { link: string | null; onCopy(text: string): void }) =>
  link === null ? (
    <p className="hint">
      Tell Amends where customers can reach you in private, in the{' '}
      <a href="/options.html" target="_blank" rel="noreferrer">
        settings
      </a>
      .
    </p>
  ) : (
    <div className="private-link">
      <span className="private-address" title={link}>
        {shown(link)}
      </span>
      <a className="button button-plain" href={link} target="_blank" rel="noreferrer">
        Open
      </a>
      <Button onClick={() => onCopy(shown(link).includes('@') ? shown(link) : link)}>Copy</Button>
    </div>
  );

/** Said before it is posted: afterwards everybody has read it. */
const Guard = ({ exposed }: { exposed: readonly Exposed[] }) =>
  exposed.length > 0 && (
    <div className="said" role="alert">
      <p>Everybody will read this. Take it out, or take it to a private message:</p>
      <ul className="exposed">
        {exposed.map(({ what, text, start }) => (
          <li key={start}>
            {what}: <q>{text}</q>
          </li>
        ))}
      </ul>
    </div>
  );

export const MoveSection = ({ move, exposed, conversation, ask }: MoveProps) => {
  const { said, say, busy, insert } = useInsert(conversation, ask);
  const copied = async (text: string): Promise<void> =>
    say((await copy(text)) ? 'Copied.' : 'The browser did not allow copying: select the text.');
  return (
    <Section title="Move" aside={<span className="count">{repliedSoFar(move.publicReplies)}</span>}>
      <Guard exposed={exposed} />
      {move.waits && (
        <p>
          <Chip tone="accent">Waits for the customer</Chip>
        </p>
      )}
      <p>{move.why}</p>
      {move.closes && move.should && (
        <p className="hint">
          They were asked once already. When it is settled, close the loop here.
        </p>
      )}
      {move.should && (
        <>
          <p className="public-line">{move.publicLine}</p>
          <div className="inserts">
            <Button aria-disabled={busy} onClick={() => void insert(move.publicLine, 'insert')}>
              Insert
            </Button>
            <Button onClick={() => void copied(move.publicLine)}>Copy</Button>
          </div>
          <PrivateLink link={move.link} onCopy={(text) => void copied(text)} />
        </>
      )}
      <Said text={said} />
    </Section>
  );
};
