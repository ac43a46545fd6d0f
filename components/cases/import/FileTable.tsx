import { t, tCount, count as written } from '../../../lib/i18n.ts';
import { ColumnHeads } from '../ColumnHeads.tsx';
import type { ReadFile } from './read-file.ts';

const manifests: Record<ReadFile['read']['manifest'], string> = {
  sound: t('import_whole'),
  damaged: t('import_damaged'),
  none: t('import_unsaid'),
};

const heads = [
  t('import_file'),
  t('import_state'),
  t('import_agentsHead'),
  t('import_new'),
  t('import_changed'),
  t('import_same'),
  t('import_erased'),
  t('import_refused'),
];

const MOST_AGENTS = 3;

/** Whose cases they are; of many only how many. */
const agentsOf = ({ read }: ReadFile): string => {
  const names = [...new Set(read.cases.map(({ agent }) => agent || t('import_noName')))].sort();
  return names.length > MOST_AGENTS ? tCount('import_agents', names.length) : names.join(', ');
};

const Row = ({ file }: { file: ReadFile }) => (
  <tr>
    <th scope="row">{file.name}</th>
    <td className={file.read.manifest === 'damaged' ? 'late' : undefined}>
      {manifests[file.read.manifest]}
    </td>
    <td className="import-agents">{agentsOf(file)}</td>
    <td className="bar-number">{written(file.fresh)}</td>
    <td className="bar-number">{written(file.changed)}</td>
    <td className="bar-number">{written(file.same)}</td>
    <td className="bar-number">{written(file.erased)}</td>
    <td className="bar-number">{written(file.read.refused)}</td>
  </tr>
);

/** What is in each file, and what of it would change the register. */
export const FileTable = ({ files }: { files: readonly ReadFile[] }) => (
  <table className="bars team import-files" aria-label={t('import_files')}>
    <ColumnHeads heads={heads} />
    <tbody>
      {files.map((file, at) => (
        // Two folders may hold files of one name.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
        <Row key={`${file.name} ${at}`} file={file} />
      ))}
    </tbody>
  </table>
);
