import type { Category, Kind, Mark, Remedy, Severity } from '../../../lib/detect/reading.ts';

/** Our own text, labelled by the rules the detector is to follow. What is left out is not judged. */
export interface Labelled {
  kind: Kind;
  text: string;
  severity?: Severity;
  category?: Category;
  remedy?: Remedy;
  marks?: readonly Mark[];
}
