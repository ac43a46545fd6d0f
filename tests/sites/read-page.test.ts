import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { readPage } from '../../scripts/amends/read.ts';

const root = join(import.meta.dirname, '../..');
const saved = (file: string): string =>
  readFileSync(join(root, `tests/fixtures/sites/${file}.html`), 'utf8');

test('prints what the extension would read', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/amends.ts', 'read', '--site', 'x', '--url', 'https://x.com/i/chat/11-22'],
    { cwd: root, input: saved('x-chat'), encoding: 'utf8' },
  );
  expect(stderr).not.toContain('at ');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({
    site: 'x',
    thread: '11-22',
    channel: 'x-dm',
    public: false,
    me: 'shophelp',
    messages: [{ id: 'aaaa', from: 'customer' }, { id: 'bbbb' }],
    folded: 0,
    composers: 1,
    draft: 'You need to wait.',
  });
});

const status = process.exitCode;
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = status;
});

test.each([
  [['--site', 'x', '--url', 'https://x.com/home'], 'list'],
  [['--site', 'x', '--url', 'https://mail.google.com/mail/u/0/'], 'does not belong'],
  [['--nonsense'], 'nonsense'],
])('says in one line why not, and fails: %j', async (args, why) => {
  const input = Readable.from([saved('x-home')]);
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as unknown as typeof process.stdin);
  const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await readPage(args);
  const printed = print.mock.calls.map(([text]) => String(text)).join('');
  expect(printed.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(printed).error).toContain(why);
  expect(process.exitCode).toBe(1);
});
