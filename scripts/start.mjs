// npm start: sets everything up on a machine that has only Node, builds, and opens a browser to try it in.
import { installPackages, run } from './setup/packages.mjs';

const firefox = process.argv.includes('--firefox');
const kind = firefox ? 'firefox' : 'chromium';

const display =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const must = (command) => {
  const status = run(command);
  if (status !== 0) process.exit(status);
};

installPackages();
must(['node', 'scripts/browsers.ts', kind]);
console.log('Building the extension');
const target = firefox ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
must(['npx', 'wxt', 'build', '--level', 'error', ...target]);
if (display) must(['node', 'scripts/window.ts', kind]);
else {
  console.log(
    '\nThere is no display here, so the tour runs without a window (about half a minute).',
  );
  must(['node', 'scripts/tour.ts', kind]);
}
