import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { CasesPage } from '../../../components/cases/CasesPage.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** jsdom lays nothing out: what is drawn keeps the width it begins with. */
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** Nor does it know dialogs: open they are there, and closed the focus goes back. */
const before = new WeakMap<HTMLElement, Element | null>();
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    before.set(this, document.activeElement);
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    (before.get(this) as HTMLElement | null)?.focus();
  },
});

export const place = document.body.appendChild(document.createElement('div'));
let root: Root | undefined;

export const settle = (time = 40) => act(() => new Promise((done) => setTimeout(done, time)));

export const show = async (): Promise<void> => {
  const { createElement } = await import('react');
  root = createRoot(place);
  await act(async () => root?.render(createElement(CasesPage)));
  await settle();
};

export const leave = async (): Promise<void> => {
  await act(async () => root?.unmount());
};

export const all = <T extends HTMLElement>(selector: string) => [
  ...place.querySelectorAll<T>(selector),
];

export const named = <T extends HTMLElement>(selector: string, name: string): T => {
  const found = all<T>(selector).find(
    (one) => one.textContent?.trim().startsWith(name) || one.ariaLabel?.startsWith(name),
  );
  if (!found) throw new Error(`No ${selector} named ${name} in: ${place.textContent}`);
  return found;
};

export const click = async (element: HTMLElement): Promise<void> => {
  await act(async () => element.click());
  await settle();
};

export const press = async (key: string, held: KeyboardEventInit = {}): Promise<void> => {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  await act(async () => target.dispatchEvent(event));
  await settle();
};

/** React listens for the browser's own setter. */
export const enter = async (field: HTMLInputElement, value: string): Promise<void> => {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  await act(async () => {
    own?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
};

export const choose = async (field: HTMLSelectElement, value: string): Promise<void> => {
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};

/** Gives files to the page as a person does who drops them on it. */
export const drop = async (...files: { name: string; text: string }[]): Promise<void> => {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  const given = files.map(({ name, text }) => {
    const file = new File([text], name);
    // jsdom has no text() of a file.
    return Object.assign(file, { text: () => Promise.resolve(text) });
  });
  Object.assign(event, { dataTransfer: { types: ['Files'], files: given } });
  await act(async () => document.dispatchEvent(event));
  await settle(80);
};

export const summaries = () =>
  all('tbody tr').map((row) => row.querySelector('.cell-summary')?.textContent);

/** Looks again until it is so: storage takes as long as the machine lets it. */
export const eventually = async (check: () => void | Promise<void>): Promise<void> => {
  const deadline = Date.now() + 12_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await settle(25);
  }
};
