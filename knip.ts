import type { KnipConfig } from 'knip';

/** The packages that a style sheet imports. */
const stylesheetImports = (text: string): string =>
  Array.from(
    text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/gu),
    ([, name]) => `import '${name}';`,
  ).join('\n');

const config: KnipConfig = {
  entry: [
    'entrypoints/*.{ts,tsx}',
    'entrypoints/*/index.html',
    'entrypoints/*/main.tsx',
    'scripts/*.{ts,mjs}',
    'scripts/sample/write-sample.ts',
    'scripts/node/reading-thread.ts',
    'tests/bench/{bench,node-run,page}.ts',
    'tests/e2e/write-screens.ts',
    'tests/generators/generate.ts',
    'tests/**/*.test.{ts,tsx}',
  ],
  project: ['{entrypoints,components,storage,motions,scripts,tests}/**/*.{ts,tsx,mjs,css}'],
  ignoreExportsUsedInFile: true,
  // The model names every shape of the exchange format, also before something asks for it.
  ignoreIssues: {
    'motions/model.ts': ['types'],
    'motions/document/place.ts': ['types'],
    'motions/history/events.ts': ['types'],
  },
  // Measured beside ours, or opens what we made, when it is installed.
  ignoreBinaries: ['pdftotext', 'pdfunite', 'soffice'],
  compilers: { css: stylesheetImports },
};

export default config;
