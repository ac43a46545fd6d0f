import type { Command, Outcome, View } from '../view.ts';

/** What goes over the port. A question carries a number, and its answer the same one. */
export type FromPage = { view: View } | { answer: number; outcome: Outcome };
export type FromPanel = { ask: number; command: Command };

export const portName = 'panel';
