import type { ReactNode } from 'react';
import './chip.css';

interface ChipProps {
  tone?: 'plain' | 'accent' | 'weak' | 'strong' | 'good';
  title?: string;
  children: ReactNode;
}

export const Chip = ({ tone = 'plain', title, children }: ChipProps) => (
  <span className={`chip chip-${tone}`} title={title}>
    {children}
  </span>
);
