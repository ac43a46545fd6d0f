import { BLANK } from '../post.ts';
import { fieldsIn, withBlanks } from './fields.ts';

const mask = ({ length }: { length: number }): string => `X${'x'.repeat(length - 1)}`;

/** The text at its length, with a name instead of each field and blank: only its own words are judged. */
export const asChecked = (text: string): string => {
  let checked = '';
  let from = 0;
  for (const { start, end } of fieldsIn(text)) {
    checked += text.slice(from, start) + mask({ length: end - start });
    from = end;
  }
  return withBlanks(checked + text.slice(from)).replace(BLANK, mask);
};
