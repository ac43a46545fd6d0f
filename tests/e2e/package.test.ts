import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { flags as sampleFlags } from '../../lib/lint/rules/calm-down.ts';

const output = resolve(import.meta.dirname, '../../.output');

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const read = (file: string): string => readFileSync(join(output, build, file), 'utf8');
  const scripts = globSync('**/*.js', { cwd: join(output, build) });
  const manifest: Manifest = JSON.parse(read('manifest.json'));

  test('asks for no more than it uses', () => {
    const more = build === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest.permissions.sort()).toEqual(
      [
        'storage',
        'unlimitedStorage',
        'scripting',
        'activeTab',
        'contextMenus',
        'alarms',
        ...more,
      ].sort(),
    );
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual([
      'https://mail.google.com/*',
      'https://*.zendesk.com/*',
      'https://x.com/*',
      'https://pro.x.com/*',
      'https://twitter.com/*',
    ]);
    // One host at a time, and only when it is added in the settings.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  test.each(['page-part.js', 'check.js'])('%s stays within what a page may pay', (file) => {
    const code = read(file);
    expect(code.length).toBeLessThanOrEqual(150_000);
    expect(gzipSync(code).length).toBeLessThanOrEqual(50_000);
    // As a boolean: nobody wants to read the script in a failure.
    expect(/useState|__REACT/.test(code)).toBe(false);
  });

  test('what every page of an inbox loads is small', () => {
    expect(read('inbox.js').length).toBeLessThanOrEqual(12_000);
  });

  test('no script holds a way to connect, to set raw markup or to make code', () => {
    const ways =
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|new Function|insertAdjacentHTML|\.innerHTML=(?!`<script>)/;
    expect(scripts.filter((file) => ways.test(read(file)))).toEqual([]);
  });

  test('of the samples only one example of a rule is shipped, in the settings', () => {
    const [first, second] = sampleFlags.map(({ text }) =>
      scripts.filter((file) => read(file).includes(text)),
    );
    expect(first).toEqual([expect.stringMatching(/^chunks\/options/)]);
    expect(second).toEqual([]);
  });
});
