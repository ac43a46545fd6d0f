import type { ComponentProps } from 'react';
import './button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** primary: the one thing to do here. plain: any other. quiet: no edge until pointed at. */
  kind?: 'primary' | 'plain' | 'quiet';
}

export const Button = ({ kind = 'plain', className = '', ...rest }: ButtonProps) => (
  <button type="button" className={`button button-${kind} ${className}`.trim()} {...rest} />
);
