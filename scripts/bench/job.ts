/** What one worker is asked to time, for so many milliseconds at most. */
export interface Job {
  of: 'text' | 'key' | 'post' | 'mail' | 'hostile';
  /** Characters of the text; a post and a mail have their own length. */
  size: number;
  /** Each round has other texts. */
  round: number;
  budget: number;
}
