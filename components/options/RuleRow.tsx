import { t } from '../../lib/i18n.ts';
import { examples } from '../../lib/lint/rules/examples.ts';
import { sourceName } from '../ui/guidance.ts';
import { wordsOf } from '../ui/habit-words.ts';
import { Switch } from '../ui/Switch.tsx';

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
    <div className="rule-row" id={`rule-${id}`}>
      <Switch label={title} hint={why} checked={on} onChange={onTurn} />
      <details className="rule-more">
        <summary aria-label={t('rule_moreOf', title)}>{t('rule_more')}</summary>
        <dl>
          {example && (
            <>
              <dt>{t('rule_marked')}</dt>
              <dd>
                <q lang="en">{example.text}</q>
              </dd>
            </>
          )}
          {example?.becomes && (
            <>
              <dt>{t('rule_offered')}</dt>
              <dd>
                <q lang="en">{example.becomes}</q>
              </dd>
            </>
          )}
          <dt>{t('rule_instead')}</dt>
          <dd>{instead}</dd>
          <dt>{t('rule_taughtIn')}</dt>
          <dd>{sourceName(source)}</dd>
        </dl>
      </details>
    </div>
  );
};
