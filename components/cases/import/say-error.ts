import type { ImportError } from '../../../lib/export/rows.ts';
import { t } from '../../../lib/i18n.ts';

/** What is wrong with a line of a file, in one sentence. */
export const sayError = ({
  line,
  why,
  field = '',
}: ImportError): { line: number; why: string } => ({
  line,
  why: why === 'field' ? t('importError_field', field) : t(`importError_${why}`),
});
