import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { locks } from '../../locks.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export const place = document.body.appendChild(document.createElement('div'));
let root: Root;

export const settle = () => act(() => new Promise((done) => setTimeout(done)));

/** Within one section where it is named, by the first words of its label. */
export const field = (label: string, section = ''): HTMLInputElement => {
  const labels = place.querySelectorAll<HTMLLabelElement>(
    section ? `[aria-labelledby=${section}] label` : 'label',
  );
  const found = [...labels].find((one) => one.textContent?.startsWith(label));
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
};

const button = (name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find(
    (one) => (one.ariaLabel ?? one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
};

export const type = async (input: HTMLInputElement, value: string): Promise<void> => {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value');
  await act(async () => {
    input.focus();
    own?.set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => input.blur());
  await settle();
};

export const click = async (name: string): Promise<void> => {
  await act(async () => button(name).click());
  await settle();
};

/** The settings page with nothing set yet. */
export const openOptions = async (): Promise<void> => {
  // jsdom has none.
  vi.stubGlobal('navigator', { ...navigator, locks: locks() });
  fakeBrowser.reset();
  root = createRoot(place);
  await act(async () => root.render(<OptionsPage />));
  await settle();
};

export const closeOptions = async (): Promise<void> => {
  await act(async () => root.unmount());
  fakeBrowser.reset();
  vi.unstubAllGlobals();
};
