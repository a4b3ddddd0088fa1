import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const manifestSchema = z.looseObject({
  content_scripts: z.array(z.unknown()).optional(),
  web_accessible_resources: z.array(z.unknown()).optional(),
  icons: z.record(z.string(), z.string()),
});

/** A permission more is a choice to make on purpose: here, and in the README that explains each. */
describe.each([
  { browser: 'Chrome', folder: '.output/chrome-mv3' },
  { browser: 'Firefox', folder: '.output/firefox-mv3' },
])('de gebouwde extensie voor $browser', ({ folder }) => {
  const read = () =>
    manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));

  it('vraagt deze toestemmingen en geen andere', () => {
    expect(read()).toMatchObject({
      permissions: ['activeTab'],
      host_permissions: ['https://vng.nl/*', 'https://*.vng.nl/*'],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
    });
    expect(read()).not.toHaveProperty('optional_permissions');
  });

  it('werkt op geen enkele pagina ongevraagd', () => {
    const { content_scripts, web_accessible_resources } = read();
    expect({ content_scripts, web_accessible_resources }).toEqual({});
  });

  it('heeft elk pictogram dat het noemt', () => {
    const { icons } = read();
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    expect(Object.values(icons).filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });
});
