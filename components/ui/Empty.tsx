import type { ReactNode } from 'react';
import './empty.css';

interface EmptyProps {
  /** One sentence. */
  text: string;
  /** One action. */
  children?: ReactNode;
}

export const Empty = ({ text, children }: EmptyProps) => (
  <div className="empty">
    <p>{text}</p>
    {children}
  </div>
);
