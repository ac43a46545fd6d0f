import { plain } from '../../ui/plain.ts';

/** Something the page can do, found by its name. */
export interface Command {
  /** Known by this while the menu is open. */
  id: string;
  group: string;
  label: string;
  /** How many cases it would leave. */
  count?: number;
  /** Whether it holds already; doing it again takes it back. */
  on?: boolean;
  keys?: readonly string[];
  /** One of many of its kind: shown only to who types. */
  deep?: boolean;
  run(): void;
}

/** Those that have every typed word in their name or in that of their group, whatever its accents and capitals. */
export const matching = (commands: readonly Command[], typed: string): Command[] => {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return commands.filter(({ group, label, deep }) => {
    if (words.length === 0) return !deep;
    const name = plain(`${group} ${label}`);
    return words.every((word) => name.includes(word));
  });
};
