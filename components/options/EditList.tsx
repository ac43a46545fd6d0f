import { Fragment, type ReactNode } from 'react';

interface EditListProps<T> {
  label: string;
  className?: string;
  items: readonly T[];
  /** The name of the one that is edited: a form stands in its place. */
  edited: string | null;
  row(item: T): ReactNode;
  form(item: T): ReactNode;
}

/** Named things, each a row, one of them perhaps being edited. */
export const EditList = <T extends { name: string }>(props: EditListProps<T>) => {
  const { label, className = '', items, edited, row, form } = props;
  if (items.length === 0) return null;
  return (
    <ul className={`options-rows ${className}`.trim()} aria-label={label}>
      {items.map((item) => (
        <Fragment key={item.name}>
          {item.name === edited ? <li>{form(item)}</li> : row(item)}
        </Fragment>
      ))}
    </ul>
  );
};
