/** What one worker is asked to time, for so many milliseconds at most. */
export interface Job {
  of: 'text' | 'key' | 'post' | 'hostile';
  /** Characters of the text; a post has its own length. */
  size: number;
  /** Each round has other texts. */
  round: number;
  budget: number;
}
