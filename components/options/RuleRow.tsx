import { examples } from '../../lib/lint/rules/examples.ts';
import { wordsOf } from '../../lib/lint/rules/words.ts';
import { Switch } from '../ui/Switch.tsx';
import { sourceName } from './source-name.ts';

interface RuleRowProps {
  id: string;
  on: boolean;
  onTurn(on: boolean): void;
}

/** A habit with its switch; its example and where it is taught for who asks. */
export const RuleRow = ({ id, on, onTurn }: RuleRowProps) => {
  const { title, why, instead, source } = wordsOf(id);
  const example = examples[id];
  return (
    <div className="rule-row">
      <Switch label={title} hint={why} checked={on} onChange={onTurn} />
      <details className="rule-more">
        <summary aria-label={`Example and source of ${title}`}>Example and source</summary>
        <dl>
          {example && (
            <>
              <dt>Marked</dt>
              <dd>
                <q>{example.text}</q>
              </dd>
            </>
          )}
          {example?.becomes && (
            <>
              <dt>Offered</dt>
              <dd>
                <q>{example.becomes}</q>
              </dd>
            </>
          )}
          <dt>Instead</dt>
          <dd>{instead}</dd>
          <dt>Taught in</dt>
          <dd>{sourceName(source)}</dd>
        </dl>
      </details>
    </div>
  );
};
