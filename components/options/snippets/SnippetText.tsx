import { useId, useRef } from 'react';
import { t } from '../../../lib/i18n.ts';
import { fieldsIn, type Known, knownFields } from '../../../lib/reply/snippets/fields.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/field.css';

interface SnippetTextProps {
  text: string;
  onChange(text: string): void;
}

const gives = {
  'customer name': 'field_customerName',
  item: 'field_item',
  order: 'field_order',
  sum: 'field_sum',
  date: 'field_date',
  today: 'field_today',
  'agent name': 'field_agentName',
  brand: 'field_brand',
  'our email': 'field_ourEmail',
  'our phone': 'field_ourPhone',
  'our hours': 'field_ourHours',
} as const satisfies Record<Known, string>;

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ');

/** Which fields fill themselves, and which the agent fills in. */
const said = (text: string): string => {
  const fields = fieldsIn(text);
  const own = listed(fields.flatMap(({ known, name }) => (known ? [name] : [])));
  const blank = listed(fields.flatMap(({ known, name }) => (known ? [] : [name])));
  return [own && t('snippet_filled', own), blank && t('snippet_toFill', blank)]
    .filter(Boolean)
    .join(' ');
};

const KnownFields = ({ onChoose }: { onChoose(known: Known): void }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend that say nothing here.
  <div className="snippet-fields" role="group" aria-label={t('snippet_fields')}>
    {(Object.keys(knownFields) as Known[]).map((known) => (
      <Button
        key={known}
        className="snippet-field"
        title={t(gives[known])}
        onClick={() => onChoose(known)}
      >
        {known}
      </Button>
    ))}
  </div>
);

/** The text of a snippet, with its fields put in where the caret stands. */
export const SnippetText = ({ text, onChange }: SnippetTextProps) => {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);

  const put = (known: Known): void => {
    const [from, to] = [box.current?.selectionStart ?? text.length, box.current?.selectionEnd ?? 0];
    const field = `{{${known}}}`;
    onChange(text.slice(0, from) + field + text.slice(Math.max(from, to)));
    // The caret is set once the box holds the new text.
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(from + field.length, from + field.length);
    });
  };

  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('snippet_text')}
      </label>
      <textarea
        ref={box}
        id={id}
        className="field-input"
        aria-describedby={`${id}-said`}
        rows={7}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-said`} className="field-hint">
        {said(text) || t('snippet_textHint')}
      </p>
      <KnownFields onChoose={put} />
    </div>
  );
};
