/** Rows as text in columns: the first to the left, the others to the right. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const columns = Math.max(...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('   '),
    )
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
};
