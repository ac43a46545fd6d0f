/** A stretch of a string: UTF-16 offsets, half-open. */
export interface Span {
  start: number;
  end: number;
}

export const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Which of these spans holds a place; they are in order and do not overlap. -1 where none does. */
export const indexAt = (spans: readonly Span[], place: number): number => {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as Span;
    if (place < span.start) high = middle - 1;
    else if (place >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
};
