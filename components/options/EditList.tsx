import { Fragment, type ReactNode, useRef } from 'react';

interface EditListProps<T> {
  label: string;
  className?: string;
  items: readonly T[];
  nameOf(item: T): string;
  /** The name of the one that is edited: a form stands in its place. */
  edited: string | null;
  row(item: T): ReactNode;
  form(item: T): ReactNode;
}

/** Named things, each a row, one of them perhaps being edited. */
export const EditList = <T,>(props: EditListProps<T>) => {
  const { label, className = '', items, nameOf, edited, row, form } = props;
  const held = useRef<T>(undefined);
  const here = items.find((item) => nameOf(item) === edited);
  held.current = here ?? held.current;
  const gone = here === undefined ? held.current : undefined;
  // Removed in another window, or not looked for any more: what is being written in its form stays.
  const all = gone && nameOf(gone) === edited ? [...items, gone] : items;
  if (all.length === 0) return null;
  return (
    <ul className={`options-rows ${className}`.trim()} aria-label={label}>
      {all.map((item) => (
        <Fragment key={nameOf(item)}>
          {nameOf(item) === edited ? <li>{form(item)}</li> : row(item)}
        </Fragment>
      ))}
    </ul>
  );
};

/** All of them with another in the place of one; at the end where that one was removed meanwhile. */
export const replaced = <T,>(all: readonly T[], isIt: (one: T) => boolean, next: T): T[] => {
  const at = all.findIndex(isIt);
  return at < 0 ? [...all, next] : all.with(at, next);
};
