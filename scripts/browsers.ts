import type { BrowserKind } from './browser/find.ts';
import { ensureBrowser } from './browser/install.ts';

// Finds, or installs, the browsers named: node scripts/browsers.ts chromium firefox
try {
  for (const kind of process.argv.slice(2) as BrowserKind[])
    console.log(`${kind}: ${ensureBrowser(kind)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
