/** Handed to the browser in pieces of about so many characters, so that the page does not hold them. */
const PIECE = 1_000_000;

/** Hands the text to the browser as a file. It is never one string, and hardly ever all in our memory. */
export const download = async (
  name: string,
  type: string,
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<void> => {
  const pieces: Blob[] = [];
  let waiting: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < PIECE) continue;
    pieces.push(new Blob(waiting));
    waiting = [];
    size = 0;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...pieces, ...waiting], { type }));
  link.download = name;
  link.click();
  // The browser takes the file up after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
