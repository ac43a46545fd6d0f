import type { Browser } from 'puppeteer-core';

/** Only the driver of Firefox lets its own window be asked, and puppeteer has no name for that. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Answer }>;
}
interface Answer {
  contexts?: { context: string }[];
  result?: { value?: unknown };
}

/** Evaluates something in Firefox's own window, where its menus and keys are. */
export const inFirefoxWindow = async (browser: Browser, expression: string): Promise<unknown> => {
  const { connection } = browser as unknown as { connection: Connection };
  const scope = { 'moz:scope': 'chrome', maxDepth: 0 };
  const { result: tree } = await connection.send('browsingContext.getTree', scope);
  const [window] = tree.contexts ?? [];
  if (!window) throw new Error('Firefox shows no window of its own');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  return result.result?.value;
};
