import { Button } from '../ui/Button.tsx';

interface SaidProps {
  text: string | null;
  /** Usually the way back. */
  action?: { label: string; onAct(): void } | undefined;
}

/** Stays mounted while silent: a live region that appears together with its words is not read out. */
export const Said = ({ text, action }: SaidProps) => (
  <p className="said" role="status">
    {text}
    {text && action && (
      <Button kind="quiet" onClick={action.onAct}>
        {action.label}
      </Button>
    )}
  </p>
);
