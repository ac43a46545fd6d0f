import type { Browser, Page } from 'puppeteer-core';
import type { DemoServer } from '../demo/serve.ts';
import type { BrowserKind } from './find.ts';

export interface Launched {
  kind: BrowserKind;
  browser: Browser;
  /** chrome-extension://… or moz-extension://…, without a slash at the end. */
  extensionOrigin: string;
  /** Opens a page of the extension, such as `cases.html`, in a tab or in a window of its own. */
  openExtensionPage(path: string, type?: 'tab' | 'window'): Promise<Page>;
  /** Installs it once more over itself, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchWishes {
  headless: boolean;
  demo: DemoServer;
  /** A profile to keep. Without one the browser gets a new one and it is removed at the end. */
  profile?: string;
  /** Where files that a page gives for download go. */
  downloads?: string;
  /** Another folder than the one that was built. */
  extension?: string;
  /** Light unless said otherwise. */
  dark?: boolean;
  /** Of the browser itself, and so of what extensions say in it. */
  language?: string;
}
