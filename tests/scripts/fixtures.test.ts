/** The command that makes a test case of a test piece that somebody saved. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const PIECE = 'tests/fixtures/test-pieces/behoud-de-veerpont.json';
const folder = mkdtempSync(join(tmpdir(), 'proefstuk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('scripts/run.mjs'), 'scripts/fixtures.ts', ...args], {
    ...{ cwd: folder, encoding: 'utf8' },
    env: { ...process.env, INIT_CWD: folder },
  });

it('zet een proefstuk bij de tests, en nooit over een ander heen', () => {
  copyFileSync(PIECE, join(folder, 'proefstuk-Mijn motie.json'));
  expect(run('proefstuk-Mijn motie.json')).toMatchObject({ status: 0, stdout: '' });
  const made = readFileSync(join(folder, 'tests/fixtures/test-pieces/mijn-motie.json'), 'utf8');
  expect(JSON.parse(made)).toEqual(JSON.parse(readFileSync(PIECE, 'utf8')));
  const again = run('proefstuk-Mijn motie.json');
  expect(again.stderr).toContain('bestaat al. Geef uw proefstuk een andere naam.');
  expect(again.status).toBe(1);
});

it('legt uit hoe het werkt', () => {
  const { status, stdout } = run('--help');
  expect(stdout).toContain('npm run fixtures -- proefstuk.json');
  expect(status).toBe(0);
});

it.each([
  { name: 'zonder bestand', args: [], sentence: 'Noem één proefstuk' },
  {
    name: 'met een bestand dat er niet is',
    args: ['weg.json'],
    sentence: 'kon niet worden geopend',
  },
  { name: 'met een bestand dat iets anders is', args: ['x.json'], sentence: 'is geen proefstuk' },
  {
    name: 'met een onbekende keuze',
    args: ['--alles'],
    sentence: 'Deze opdracht is niet duidelijk',
  },
])('zegt in één zin wat er mis is $name', ({ args, sentence }) => {
  writeFileSync(join(folder, 'x.json'), '{"schema":"motievolger/1"}');
  const { status, stderr } = run(...args);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
  expect(status).toBe(1);
});
