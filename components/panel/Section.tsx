import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  /** Stands at the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

export const Section = ({ title, aside, children }: SectionProps) => {
  const id = useId();
  return (
    <section className="panel-section" aria-labelledby={id}>
      <header className="panel-section-head">
        <h2 id={id} className="panel-section-title">
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  );
};
