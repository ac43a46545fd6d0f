import { defineConfig } from 'wxt';

const hosts = [
  'https://mail.google.com/*',
  'https://*.zendesk.com/*',
  'https://x.com/*',
  'https://twitter.com/*',
];

// Nothing leaves the machine: no connection of any kind is allowed from our own pages.
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({ build: { target: 'es2023' } }),
  manifest: ({ browser }) => ({
    name: 'Amends',
    description:
      'Reads the open complaint, checks your reply before you send it, and keeps a local register.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: hosts,
    content_security_policy: { extension_pages: csp },
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: 'Open Amends beside the page',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'amends@amends.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
