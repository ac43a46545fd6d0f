/** Hands the text to the browser as a file. The chunks become one Blob, never one string. */
export const download = async (
  name: string,
  type: string,
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<void> => {
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = name;
  link.click();
  // The browser takes the file up after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
