/** The button that opened a form is gone with it, and the focus with the button: it goes on in the form. */
export const focusFirst = (form: HTMLFormElement | null): void =>
  form?.querySelector('input')?.focus();
