import { CommandMenu } from '../commands/CommandMenu.tsx';
import { useDesk } from '../desk.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { KeySheet } from './KeySheet.tsx';

/** What lies over the page, if anything does. */
export const FloatingPart = () => {
  const { floating } = useDesk();
  const { shown, close } = floating;
  if (shown === null) return null;
  if (shown.is === 'choice') return <ChoiceMenu {...shown} />;
  if (shown.is === 'commands') return <CommandMenu {...shown} />;
  return <KeySheet onClose={close} />;
};
