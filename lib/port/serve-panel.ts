import { type Browser, browser } from 'wxt/browser';
import type { Command, Outcome, View } from '../view.ts';
import { type FromPage, type FromPanel, portName } from './wire.ts';

type Port = Browser.runtime.Port;

const FRAME = 16;

export interface PanelServer {
  view(): View;
  /** Calls back on every change of the view; returns the way to stop. */
  onView(changed: () => void): () => void;
  /** Must not reject: what goes wrong is an outcome with its sentence. */
  answer(command: Command): Promise<Outcome>;
}

/** The ports of the panels that are connected. One that is broken is let go. */
const openPorts = ({ view, answer }: PanelServer) => {
  const ports = new Set<Port>();

  const post = (port: Port, message: FromPage): void => {
    try {
      port.postMessage(message);
    } catch {
      ports.delete(port);
    }
  };

  const serve = (port: Port): void => {
    if (port.name !== portName) return;
    ports.add(port);
    port.onDisconnect.addListener(() => void ports.delete(port));
    port.onMessage.addListener(async ({ ask, command }: FromPanel) => {
      const outcome = await answer(command);
      if (ports.has(port)) post(port, { answer: ask, outcome });
    });
    post(port, { view: view() });
  };

  const drop = (): void => {
    for (const port of ports) port.disconnect();
    ports.clear();
  };

  return { ports, serve, post, drop };
};

/**
 * The page's end: every panel that connects gets the view, whole, at most once a frame. Returns whether
 * one is connected. `early` are the ports that were opened before there was anybody to serve them.
 */
export const servePanel = (
  server: PanelServer,
  signal: AbortSignal,
  early: readonly Port[] = [],
): (() => boolean) => {
  const { ports, serve, post, drop } = openPorts(server);
  let frame: ReturnType<typeof setTimeout> | undefined;
  const stop = server.onView(() => {
    if (ports.size === 0) return;
    frame ??= setTimeout(() => {
      frame = undefined;
      for (const port of ports) post(port, { view: server.view() });
    }, FRAME);
  });
  browser.runtime.onConnect.addListener(serve);
  for (const port of early) serve(port);
  // A page taken out of the back-forward cache keeps ports that swallow what is sent and never
  // say so (measured in Chromium 156). The panel's end knows, and connects again.
  window.addEventListener('pageshow', (event) => event.persisted && drop(), { signal });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(frame);
    browser.runtime?.onConnect?.removeListener(serve);
    drop();
  });
  return () => ports.size > 0;
};
