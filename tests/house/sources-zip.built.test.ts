/** The sources that go to a store: what git keeps, never what lies about on one's machine. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trackedFiles } from '../../scripts/node/tracked-files';

/** Into a folder of its own: other tests use the usual build. */
const MODE = 'zip';
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const ZIP = `.output/motievolger-${version}-sources-${MODE}.zip`;
const EXTENSION = `.output/motievolger-${version}-firefox-${MODE}.zip`;
/** Only Chrome has it: what is sent is what Firefox is built from. */
const CHROME_ONLY = 'entrypoints/offscreen/';
const OPENED = join('uitvoer', 'moties-van-wie-dit-bouwt.json');
const LOOSE = 'los-bestand.txt';

describe('de broncode voor een winkel', () => {
  let files: string[];

  beforeAll(() => {
    mkdirSync('uitvoer', { recursive: true });
    writeFileSync(OPENED, '{}');
    writeFileSync(LOOSE, 'van mij');
    const { status, stderr } = spawnSync('wxt', ['zip', '-b', 'firefox', '--mode', MODE], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    files = Object.keys(unzipSync(readFileSync(ZIP)));
  });
  afterAll(() => {
    for (const file of [OPENED, LOOSE, ZIP, EXTENSION]) rmSync(file, { force: true });
    rmSync(`.output/firefox-mv3-${MODE}`, { recursive: true, force: true });
  });

  it('bevat alleen bestanden die bij het project horen', () => {
    const tracked = new Set(trackedFiles());
    expect(files.filter((file) => !tracked.has(file))).toEqual([]);
  });

  it('bevat alles wat nodig is om te bouwen', () => {
    const needed = (trackedFiles() ?? []).filter(
      (file) =>
        existsSync(file) &&
        !file.startsWith(CHROME_ONLY) &&
        /^(?:entrypoints|components|storage|motions|public)\//u.test(file),
    );
    expect(needed.length).toBeGreaterThan(100);
    expect(files).toEqual(
      expect.arrayContaining([...needed, 'package.json', 'package-lock.json', 'wxt.config.ts']),
    );
  });
});
