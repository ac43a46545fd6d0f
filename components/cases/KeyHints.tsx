import { t } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { listChoices } from './choices.ts';
import { useDesk } from './desk.ts';
import { control } from './floating/control.ts';

type Hint = [said: string, ...keys: string[]];

const walking: Hint[] = [
  [t('keys_search'), '/'],
  [t('keys_walk'), '↑', '↓'],
  [t('keys_pick'), 'X'],
];
/** What can be done with the case one stands on. */
const onCase: Hint[] = [
  ...listChoices.map(({ label, key }): Hint => [label, key.toUpperCase()]),
  [t('keys_leave'), t('key_escape')],
];

const commandsHint: Hint = [t('keys_commands'), control(), 'K'];
const allHint: Hint = [t('keys_all'), '?'];

const Told = ({ hint: [said, ...keys] }: { hint: Hint }) => (
  <span className="page-key">
    {keys.map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}{' '}
    {said}
  </span>
);

/** The keys that help where one is; all the others are one key away. */
export const KeyHints = () => {
  const { floating, opened } = useDesk();
  const hints = opened.id === null ? walking : onCase;
  const commands = (): void => floating.show({ is: 'commands', filters: false, ids: [] });
  return (
    <div className="page-keys">
      <p className="page-hints">
        {hints.map((hint) => (
          <Told key={hint[0]} hint={hint} />
        ))}
      </p>
      <Button kind="quiet" onClick={commands}>
        <Told hint={commandsHint} />
      </Button>
      <Button kind="quiet" onClick={() => floating.show({ is: 'keys' })}>
        <Told hint={allHint} />
      </Button>
    </div>
  );
};
