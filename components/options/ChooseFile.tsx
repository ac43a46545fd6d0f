import { useRef } from 'react';
import { Button } from '../ui/Button.tsx';

interface ChooseFileProps {
  /** What the button says. */
  words: string;
  /** What the file is called to who cannot see the button. */
  label: string;
  onFile(file: File): void;
}

/** A button that has the browser ask for a file of JSON. */
export const ChooseFile = ({ words, label, onFile }: ChooseFileProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{words}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // So that choosing the same file again is a change.
          target.value = '';
        }}
      />
    </>
  );
};
