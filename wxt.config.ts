import { defineConfig } from 'wxt';

const hosts = [
  'https://mail.google.com/*',
  'https://*.zendesk.com/*',
  'https://x.com/*',
  'https://pro.x.com/*',
  'https://twitter.com/*',
];

// Nothing leaves the machine: no connection of any kind is allowed from our own pages.
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Two packages hold code that our content security policy forbids to run anyway: React's way to set raw
 * markup, and zod's compiling of schemas. Taken out, so that no reader of the package has to trust that.
 */
const withoutSinks = {
  name: 'without-sinks',
  transform: (code: string, id: string): string | undefined => {
    if (/\/react-dom-client\.production\.js$/.test(id)) {
      return code.replaceAll('domElement.innerHTML = key', 'formatProdErrorMessage(60)');
    }
    if (/\/zod\/v4\/core\/(?:util|doc|compile)\.js$/.test(id)) {
      return code.replaceAll(
        'const F = Function;',
        'const F = class { constructor() { throw new EvalError(); } };',
      );
    }
    return undefined;
  },
};

export default defineConfig({
  imports: false,
  // It would otherwise look for a browser to start; npm start does that.
  webExt: { disabled: true },
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  // With the settings npm installs by, so that who rebuilds it gets the same packages.
  zip: { includeSources: ['**/*', '.npmrc'] },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({
    // The polyfill would fetch what every browser we support preloads by itself.
    build: { target: 'es2023', modulePreload: { polyfill: false } },
    plugins: [withoutSinks],
  }),
  manifest: ({ browser }) => ({
    name: 'Amends',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      // Promises fall due and cases reach the end of their keeping while no page of ours is open.
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: hosts,
    // Entrypoints/inbox.ts says why it is not WXT's own.
    content_scripts: [{ matches: hosts, js: ['inbox.js'], run_at: 'document_idle' }],
    // Only where somebody switches on in the settings that the browser says when something is due.
    optional_permissions: ['notifications'],
    // A team's own Zendesk address: one host, asked for when it is added in the settings.
    optional_host_permissions: ['https://*/*'],
    // What an organisation may set for its people (lib/settings.ts). Firefox reads policies without it.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    content_security_policy: { extension_pages: csp },
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_openPanel__',
      },
      'is-complaint': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_command_isComplaint__',
      },
      'check-reply': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command_checkReply__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'amends@amends.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
