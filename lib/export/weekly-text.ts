import type { Weekly } from './weekly.ts';

// What has a meaning in Markdown, and what would be markup where Markdown allows it.
const plainMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+!|<>~&]/g, '\\$&').replaceAll('\n', ' ');

const plainHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

type Rows = readonly (readonly string[])[];

const tables = (of: Weekly): { title: string; heads: readonly string[]; rows: Rows }[] => [
  {
    title: of.words.week,
    heads: ['', of.words.thisWeek, of.words.weekBefore],
    rows: of.figures,
  },
  ...of.lists.map(({ title, rows }) => ({ title, heads: [title, ''], rows })),
  ...(of.overdue.length > 0
    ? [{ title: of.words.overdueNow, heads: of.words.overdueHeads, rows: of.overdue as Rows }]
    : []),
];

export const weeklyMarkdown = (of: Weekly): string => {
  const row = (cells: readonly string[]) => `| ${cells.map(plainMarkdown).join(' | ')} |`;
  const parts = tables(of).map(({ title, heads, rows }) =>
    [
      `## ${plainMarkdown(title)}`,
      '',
      row(heads),
      `|${heads.map((_, index) => (index === 0 ? ' --- |' : ' ---: |')).join('')}`,
      ...rows.map(row),
    ].join('\n'),
  );
  const head = `# ${plainMarkdown(of.title)}`;
  return `${[head, ...(of.none ? [of.words.none] : []), ...parts].join('\n\n')}\n`;
};

// Mail programs take away style sheets but leave attributes.
const CELL = 'style="padding:4px 16px 4px 0;text-align:left;border-bottom:1px solid #d9d6ce"';

export const weeklyHtml = (of: Weekly): string => {
  const row = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((text) => `<${tag} ${CELL}>${plainHtml(text)}</${tag}>`).join('')}</tr>`;
  const parts = tables(of).map(
    ({ title, heads, rows }) =>
      `<h2>${plainHtml(title)}</h2>\n<table style="border-collapse:collapse">\n${[
        row('th', heads),
        ...rows.map((cells) => row('td', cells)),
      ].join('\n')}\n</table>`,
  );
  return `<!doctype html>
<html lang="${plainHtml(of.words.language)}">
<head><meta charset="utf-8"><title>${plainHtml(of.title)}</title></head>
<body style="font:15px/1.45 system-ui,sans-serif;color:#1f2933">
<h1>${plainHtml(of.title)}</h1>
${of.none ? `<p>${plainHtml(of.words.none)}</p>\n` : ''}${parts.join('\n')}
</body>
</html>
`;
};
