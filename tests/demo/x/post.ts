export interface Author {
  name: string;
  handle: string;
}

export interface Post {
  id: string;
  author: Author;
  /** Minutes before the page was loaded. */
  ago: number;
  text: string;
  /** The post it answers. */
  answers?: string;
  /** Another post shown inside it, clipped. */
  quoted?: { author: Author; text: string };
  likes?: number;
  views?: string;
}
