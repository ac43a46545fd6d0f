export type EditorKind = 'plain' | 'ckeditor' | 'draftjs' | 'textarea';

export interface DemoEditor {
  kind: EditorKind;
  /** The conversation it answers; empty for a new message. */
  thread: string;
  /** What the editor itself holds: CKEditor's data, Draft's content state, the field's value. */
  text: string;
  shown: boolean;
}

/** What the end-to-end tests ask of a demo page, in the page's own world. */
export interface Demo {
  /** The editor that would be sent now: of those shown, the one the agent was in last. */
  text(): string;
  editors(): DemoEditor[];
  /** Everything the agent has sent since the page was loaded, oldest first. */
  sent: string[];
}

declare global {
  interface Window {
    demo: Demo;
  }
}
