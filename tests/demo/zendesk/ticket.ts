export type CommentType = 'end-user' | 'agent' | 'internal' | 'bot';

export interface Comment {
  type: CommentType;
  author: string;
  /** Minutes before the page was loaded. */
  ago: number;
  /** Paragraphs, parted by an empty line. */
  text: string;
  /** How it came in; agents' and bots' own are told by the type. */
  via?: 'EmailInteraction' | 'WebInteraction' | 'MobileSdkInteraction';
  /** The page draws some comments twice, once for its own measuring. */
  twin?: boolean;
}

export interface Ticket {
  id: number;
  subject: string;
  requester: { id: number; name: string; email: string };
  status: 'New' | 'Open' | 'Pending';
  priority: 'Low' | 'Normal' | 'High' | 'Urgent';
  tags: string[];
  comments: Comment[];
  /** The page keeps the newest first in the document and turns the order round by style. */
  reversed?: boolean;
  /** Comments before the first shown one, which the page has not loaded. */
  older?: number;
}
