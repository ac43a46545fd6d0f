/** What one suggestion is made of: paragraphs of move ids. */
export interface Recipe {
  id: string;
  /** What it does, in a few words. */
  label: string;
  paragraphs: readonly (readonly string[])[];
}

/** The paragraphs as ids with spaces between them. */
export const recipe = (id: string, label: string, ...paragraphs: string[]): Recipe => ({
  id,
  label,
  paragraphs: paragraphs.map((paragraph) => paragraph.split(' ')),
});
