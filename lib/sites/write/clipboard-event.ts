/** A paste of plain text, as the editors of both sites read it. */
export const pasteOf = (text: string): ClipboardEvent => {
  const event = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  // Firefox copies the data at construction and drops it: it has to be set afterwards.
  event.clipboardData?.setData('text/plain', text);
  return event;
};
