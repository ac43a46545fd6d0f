/** A stretch of a string: UTF-16 offsets, half-open. */
export interface Span {
  start: number;
  end: number;
}

export const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
