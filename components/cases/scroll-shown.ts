/** A line of text, by which arrows scroll. */
const LINE = 40;

/** Where there are no rows the keys scroll what is shown: the page itself is as high as the window. */
export const scrollShown = (by: number): void => {
  const shown = document.querySelector('.insights, .import');
  if (!shown) return;
  const whole = Number.isFinite(by) ? shown.clientHeight : shown.scrollHeight;
  const far = Math.abs(by) === 1 ? LINE : whole - LINE;
  shown.scrollBy({ top: Math.sign(by) * far });
};
