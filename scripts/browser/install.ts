import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserKind, findBrowser } from './find.ts';

const debianPackage: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const advice: Record<BrowserKind, string> = {
  chromium: 'Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  firefox: 'Install Firefox 142 or newer, or set FIREFOX_PATH to one.',
};

const apt = (...words: string[]): boolean => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
};

const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** The path of a browser, installed first where that is possible without asking anybody. */
export const ensureBrowser = (kind: BrowserKind): string => {
  const found = findBrowser(kind);
  if (found) return found;
  if (canInstall()) {
    const name = debianPackage[kind];
    console.log(`No ${kind} here: installing the Debian package ${name}`);
    // A fresh machine has no package lists.
    if (apt('update') && apt('install', '-y', '--no-install-recommends', name)) {
      const installed = findBrowser(kind);
      if (installed) return installed;
    }
  }
  throw new Error(`No ${kind} was found. ${advice[kind]}`);
};
