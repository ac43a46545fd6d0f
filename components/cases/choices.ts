import type { Case, CaseChange } from '../../lib/cases/case.ts';
import { t, within } from '../../lib/i18n.ts';
import type { Look } from '../../lib/insights/look.ts';
import {
  categoryLabels,
  causeLabels,
  remedyLabels,
  severityLabels,
  statusLabels,
  verdictLabels,
} from '../ui/labels.ts';

/** One of a few words that is chosen for a case, or for many at once. */
export interface CaseChoice {
  name: string;
  label: string;
  /** What setting it is called. */
  act?: string;
  /** The key that chooses it in the list. */
  key?: string;
  /** What choosing nothing is called; left out where something must be chosen. */
  none?: string;
  options: [word: string, said: string][];
  of(look: Look): string;
  change(word: string): CaseChange;
  /** What the history says was done. */
  told(word: string): string;
}

const optionsOf = (labels: object): CaseChoice['options'] => Object.entries(labels);

const status: CaseChoice = {
  name: 'status',
  label: t('field_status'),
  act: t('bulk_status'),
  key: 's',
  options: optionsOf(statusLabels),
  of: (look) => look.status,
  change: (word) => ({ status: word as Case['status'] }),
  told: (word) => t('history_status', within(statusLabels[word as Case['status']])),
};

const severity: CaseChoice = {
  name: 'severity',
  label: t('field_severity'),
  act: t('bulk_severity'),
  key: 'v',
  options: optionsOf(severityLabels),
  of: (look) => `${look.severity}`,
  change: (word) => ({ severity: Number(word) as Case['severity'], severityBy: 'agent' }),
  told: (word) => t('history_severity', word),
};

const category: CaseChoice = {
  name: 'category',
  label: t('field_category'),
  act: t('bulk_category'),
  key: 'c',
  options: optionsOf(categoryLabels),
  of: (look) => look.category,
  change: (word) => ({ category: word as Case['category'] }),
  told: (word) => t('history_category', within(categoryLabels[word as Case['category']])),
};

type Cause = NonNullable<Case['rootCause']>;

const cause: CaseChoice = {
  name: 'cause',
  label: t('field_cause'),
  act: t('bulk_cause'),
  key: 'r',
  none: t('cause_unknown'),
  options: optionsOf(causeLabels),
  of: (look) => look.cause ?? '',
  change: (word) => ({ rootCause: (word || null) as Case['rootCause'] }),
  told: (word) =>
    word === '' ? t('history_causeBack') : t('history_cause', within(causeLabels[word as Cause])),
};

const upheld: CaseChoice = {
  name: 'upheld',
  label: t('field_upheld'),
  options: optionsOf(verdictLabels),
  of: (look) => look.upheld,
  change: (word) => ({ upheld: word as Case['upheld'] }),
  told: (word) => t('history_upheld', within(verdictLabels[word as Case['upheld']])),
};

type Remedy = NonNullable<Case['remedyGiven']>;

const remedy: CaseChoice = {
  name: 'remedy',
  label: t('field_remedy'),
  none: t('remedy_notYet'),
  options: optionsOf(remedyLabels),
  of: (look) => look.remedyGiven ?? '',
  change: (word) => ({ remedyGiven: (word || null) as Case['remedyGiven'] }),
  told: (word) =>
    word === ''
      ? t('history_remedyBack')
      : t('history_remedy', within(remedyLabels[word as Remedy])),
};

/** In the order in which a case shows them. */
export const caseChoices: readonly CaseChoice[] = [
  status,
  severity,
  category,
  cause,
  upheld,
  remedy,
];

export type ListChoice = CaseChoice & Required<Pick<CaseChoice, 'key' | 'act'>>;

/** Those that are set from the list, each by its key. */
export const listChoices = caseChoices.filter(
  (choice): choice is ListChoice => choice.key !== undefined,
);
