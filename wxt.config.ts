import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { trackedFiles } from './scripts/node/tracked-files';

const PDFJS = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

/** Parts of pdf.js that it loads by address when a document needs them. */
const PDFJS_ASSETS = [
  { folder: 'cmaps', from: 'cmaps', files: /\.bcmap$/ },
  { folder: 'standard_fonts', from: 'standard_fonts', files: /\.(pfb|ttf)$/ },
  { folder: 'wasm', from: 'wasm', files: /_nowasm_fallback\.js$/ },
  { folder: 'images', from: 'web/images', files: /^annotation-/ },
];

const ICON_SIZES = [16, 32, 48, 96, 128];

/** Nothing from elsewhere, no eval, no WebAssembly; addresses may be fetched where access is given. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self' https: http:",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** From 140 on Firefox knows highlights in text; it grants the hosts when the extension is installed. */
const FIREFOX = {
  gecko: {
    id: 'motievolger@extensie',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
};

const VNG = ['https://vng.nl/*', 'https://*.vng.nl/*'];

/** The README explains each of them. */
const COMMON_PERMISSIONS = [
  'activeTab',
  'declarativeNetRequestWithHostAccess',
  'scripting',
  'storage',
];
const PERMISSIONS = {
  chrome: [...COMMON_PERMISSIONS, 'offscreen', 'sidePanel'],
  firefox: COMMON_PERMISSIONS,
};

/** What a store gets to build from: what anybody can clone, and nothing else that lies here. */
const sources = trackedFiles()?.map((path) => path.replaceAll(/[()[\]{}!*+?@]/gu, '\\$&'));

/**
 * What two pages or more begin with, as one file. By itself the bundler makes a file of what each set of
 * pages shares: forty for the reader, and the browser asks for each of them anew when a page opens.
 */
const SHARED = { name: 'shared', tags: ['$initial' as const], minShareCount: 2 };

export default defineConfig({
  manifestVersion: 3,
  ...(sources === undefined ? {} : { zip: { includeSources: sources } }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`])),
    permissions: PERMISSIONS[browser === 'firefox' ? 'firefox' : 'chrome'],
    host_permissions: VNG,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    // The redirect of a PDF goes from vng.nl to the reader; no other site may open it.
    web_accessible_resources: [{ resources: ['reader.html'], matches: VNG }],
    ...(browser === 'firefox'
      ? { browser_specific_settings: FIREFOX }
      : { storage: { managed_schema: 'managed-schema.json' } }),
    // The development server of WXT needs its own, wider policy.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
      : {}),
  }),
  // Everything is local: the size of one file slows nothing down.
  vite: () => ({
    build: { chunkSizeWarningLimit: 2000 },
    // The thread that reads loads its parts while the worker of pdf.js starts.
    worker: { format: 'es' as const },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      // Only the pages share code: what runs elsewhere is one file each.
      if (entrypoints.length < 2 || output === undefined || Array.isArray(output)) return;
      output.codeSplitting = { groups: [SHARED] };
    },
    'build:publicAssets': (_wxt, files) => {
      for (const { folder, from, files: wanted } of PDFJS_ASSETS) {
        for (const name of readdirSync(join(PDFJS, from)).filter((file) => wanted.test(file))) {
          files.push({
            absoluteSrc: join(PDFJS, from, name),
            relativeDest: `pdfjs/${folder}/${name}`,
          });
        }
      }
    },
  },
});
