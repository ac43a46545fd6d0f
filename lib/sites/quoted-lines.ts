// The labels above a quoted mail in the languages mail programs write them in.
const FROM =
  /^(?:from|von|de|da|van|från|fra|od|från|от|kimden|lähettäjä|feladó|发件人|寄件者|差出人|보낸 사람)$/;
const SENT =
  /^(?:sent|date|gesendet|datum|envoyé|enviado|enviado el|fecha|data|inviato|verzonden|skickat|sendt|wysłano|odesláno|отправлено|дата|gönderildi|tarih|lähetetty|elküldve|发送时间|日期|送信日時|보낸 날짜)$/;
const LABEL = /^[\s*]*(\p{L}[\p{L} ]{0,24}?)[\s*]*[:：]/u;
const SEPARATOR = /^[-_]{2,}[^-_\n]{3,60}[-_]{2,}$/;
const WHEN = /\d{1,2}[:.h]\d{2}|(?:19|20)\d{2}/;
const FROM_DEVICE = /^(?:Sent from my |Get Outlook for )/;
const LONGEST_ATTRIBUTION = 240;
const LINES_IN_SIGNATURE = 12;

const isAttribution = (line: string): boolean =>
  line.length < LONGEST_ATTRIBUTION &&
  /[:：]$/.test(line) &&
  (line.includes('@') || WHEN.test(line));

/** How many of the last lines introduce the quote that follows: "On … Sam wrote:". */
const attributionLines = (lines: readonly string[]): number => {
  const last = lines.at(-1)?.trim() ?? '';
  const above = lines.at(-2)?.trim() ?? '';
  // Wrapped: the date stands on the line above.
  const wrapped = !WHEN.test(last) && WHEN.test(above) && isAttribution(`${above} ${last}`);
  if (wrapped) return 2;
  return isAttribution(last) ? 1 : 0;
};

const withoutAttribution = (text: string): string => {
  const lines = text.trimEnd().split('\n');
  const count = attributionLines(lines);
  return count === 0 ? text : lines.slice(0, -count).join('\n');
};

/** Takes out the line that introduces each quote that stood at one of the gaps. */
export const dropAttribution = (text: string, gaps: readonly number[]): string => {
  let kept = text;
  for (const gap of [...gaps].reverse()) {
    kept = withoutAttribution(kept.slice(0, gap)) + kept.slice(gap);
  }
  return kept;
};

const labelOf = (line: string): string => LABEL.exec(line)?.[1]?.trim().toLowerCase() ?? '';

/** Whether "From: … / Sent: … / To: …" begins at this line. */
const isHeader = (lines: readonly string[], at: number): boolean => {
  const labels = lines
    .slice(at, at + 6)
    .filter((line) => line.trim() !== '')
    .map(labelOf);
  if (!labels[0]) return false;
  const run = labels.slice(0, labels.includes('') ? labels.indexOf('') : labels.length);
  return (
    run.length >= 3 &&
    run.some((label) => FROM.test(label)) &&
    run.some((label) => SENT.test(label))
  );
};

const isSignatureMark = (lines: readonly string[], at: number): boolean =>
  /^--\s*$/.test(lines[at] ?? '') && lines.length - at <= LINES_IN_SIGNATURE;

const withoutQuotedLines = (lines: readonly string[]): string[] => {
  const kept: string[] = [];
  for (const line of lines) {
    if (!/^\s*>/.test(line)) {
      kept.push(line);
      continue;
    }
    while (kept.length > 0 && kept.at(-1)?.trim() === '') kept.pop();
    kept.splice(kept.length - attributionLines(kept));
  }
  return kept;
};

/** For mail that marks its quotes by words alone. Never takes the whole text. */
export const cutQuotedLines = (text: string): string => {
  const lines = text.split('\n');
  const end = lines.findIndex(
    (line, at) =>
      SEPARATOR.test(line.trim()) ||
      isSignatureMark(lines, at) ||
      FROM_DEVICE.test(line.trim()) ||
      isHeader(lines, at),
  );
  const before = end < 0 ? lines : lines.slice(0, end);
  const kept = before.some((line) => line.trim() !== '') ? before : lines;
  const words = withoutQuotedLines(kept).join('\n').trim();
  return words === '' ? kept.join('\n').trim() : words;
};
