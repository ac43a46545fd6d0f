import { type ReactNode, useId } from 'react';
import { type Foldable, useFolded } from './use-folded.ts';

interface SectionProps {
  /** Under which it is folded; without one it cannot be. */
  name?: Foldable;
  title: string;
  /** Stands at the right of the title, folded or not. */
  aside?: ReactNode;
  /** Stays while the rest is folded. */
  first?: ReactNode;
  children: ReactNode;
}

export const Section = ({ name, title, aside, first, children }: SectionProps) => {
  const id = useId();
  const [folded, fold] = useFolded(name);
  return (
    <section className="panel-section" aria-labelledby={id}>
      <header className="panel-section-head">
        <h2 id={id} className="panel-section-title">
          {name ? (
            <button
              type="button"
              className="panel-fold"
              aria-expanded={!folded}
              aria-controls={`${id}-body`}
              onClick={() => fold(!folded)}
            >
              {title}
            </button>
          ) : (
            title
          )}
        </h2>
        {aside}
      </header>
      {first}
      <div id={`${id}-body`} className="panel-section-body" hidden={folded}>
        {children}
      </div>
    </section>
  );
};
