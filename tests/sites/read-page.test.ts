import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const run = (file: string | null, ...args: string[]) => {
  const input = file ? readFileSync(join(root, `tests/fixtures/sites/${file}.html`), 'utf8') : '';
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/amends.ts', 'read', ...args],
    { cwd: root, input, encoding: 'utf8' },
  );
  expect(stdout.trim().split('\n')).toHaveLength(1);
  return { answer: JSON.parse(stdout), stderr, status };
};

test('prints what the extension would read', () => {
  const { answer, status } = run('x-chat', '--site', 'x', '--url', 'https://x.com/i/chat/11-22');
  expect(status).toBe(0);
  expect(answer).toMatchObject({
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

test.each([
  [['--site', 'x', '--url', 'https://x.com/home'], 'list'],
  [['--site', 'x', '--url', 'https://mail.google.com/mail/u/0/'], 'does not belong'],
  [['--nonsense'], 'nonsense'],
])('says in one line why not: %j', (args, why) => {
  const { answer, stderr, status } = run('x-home', ...args);
  expect(status).toBe(1);
  expect(answer.error).toContain(why);
  expect(stderr).not.toContain('at ');
});
