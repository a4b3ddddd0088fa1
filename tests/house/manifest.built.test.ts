import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const manifestSchema = z.looseObject({
  content_scripts: z.array(z.unknown()).optional(),
  web_accessible_resources: z.array(z.unknown()).optional(),
  icons: z.record(z.string(), z.string()),
});

const COMMON = ['activeTab', 'declarativeNetRequestWithHostAccess', 'scripting', 'storage'];
const VNG = ['https://*.vng.nl/*', 'https://vng.nl/*'];

/** A permission more is a choice to make on purpose: here, and in the README that explains each. */
describe.each([
  {
    browser: 'Chrome',
    folder: '.output/chrome-mv3',
    permissions: [...COMMON, 'offscreen', 'sidePanel'],
  },
  { browser: 'Firefox', folder: '.output/firefox-mv3', permissions: COMMON },
])('de gebouwde extensie voor $browser', ({ folder, permissions }) => {
  const read = () =>
    manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));

  it('vraagt deze toestemmingen en geen andere', () => {
    expect(read()).toMatchObject({
      permissions,
      host_permissions: ['https://vng.nl/*', 'https://*.vng.nl/*'],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
    });
    expect(read()).not.toHaveProperty('optional_permissions');
  });

  it('werkt op pagina’s van vng.nl en op geen andere', () => {
    const { content_scripts, web_accessible_resources } = read();
    expect(content_scripts).toEqual([
      { matches: VNG, run_at: 'document_end', js: ['content-scripts/vng.js'] },
    ]);
    expect(web_accessible_resources).toEqual([
      { resources: ['reader.html'], matches: VNG.toReversed() },
    ]);
  });

  it('kost op elke pagina van vng.nl hoogstens 15 kB', () => {
    const script = readFileSync(join(folder, 'content-scripts/vng.js'));
    expect(gzipSync(script).byteLength).toBeLessThanOrEqual(15_000);
  });

  it('heeft elk pictogram dat het noemt', () => {
    const { icons } = read();
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    expect(Object.values(icons).filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });
});
