export interface Person {
  name: string;
  email: string;
}

export interface Mail {
  from: Person;
  /** Minutes before the page was loaded. */
  ago: number;
  /** Paragraphs, parted by an empty line. */
  text: string;
  /** The history below the text, as this mail program writes it. */
  quote?: { as: 'gmail' | 'cite' | 'outlook'; text: string };
}

export interface Thread {
  /** As in the address: opaque, and changing. */
  token: string;
  /** The id that stays, in hex. */
  id: string;
  subject: string;
  mails: Mail[];
  /** How many mails sit behind the "3 more" row, counted from the second. */
  bundled?: number;
  unread?: boolean;
  starred?: boolean;
  label?: string;
}
