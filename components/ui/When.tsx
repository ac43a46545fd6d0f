import { exactly, when } from './duration.ts';

interface WhenProps {
  at: string;
  now: Date;
}

/** A moment as its distance from now, the exact one on hover. */
export const When = ({ at, now }: WhenProps) => (
  <time dateTime={at} title={exactly(at)}>
    {when(at, now)}
  </time>
);
