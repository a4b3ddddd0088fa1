/** The project needs nothing beside it: whoever clones it has all that its code names. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const CODE = '{entrypoints,components,storage,motions,scripts,tests}/**/*.{ts,tsx,mjs,css,html}';
const ROOT = resolve('.');
/** What a path written in a file may mean: the file itself, or a module without its ending. */
const ENDINGS = ['', '.ts', '.tsx', '.css', '.mjs', '/index.ts'];
/** A text between quotes that goes up at least one folder. */
const UPWARD = /(['"`])(?<path>\.\.\/[^'"`\n]*)\1/gu;
/** Folders of one machine. What a system has at a fixed place (/usr, /etc) is not the project's. */
const OWN_MACHINE = /(?<![\w.:/-])(?:\/(?:home|root|work|Users|mnt|srv|tmp)\/|~\/|[A-Z]:\\)/u;

const lines = globSync(CODE).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ file, text, at: `${file}:${index + 1}` })),
);

/** It is read from the folder of the file, as an import is. */
function isInside(file: string, path: string): boolean {
  const target = resolve(dirname(file), path.replace(/\?.*$/u, ''));
  return target.startsWith(ROOT + sep) && ENDINGS.some((ending) => existsSync(target + ending));
}

/** @returns Where a line names a path that a clone of the project does not have. */
function outsidePaths(all: readonly { file: string; text: string; at: string }[]): string[] {
  return all
    .filter(
      ({ file, text }) =>
        OWN_MACHINE.test(text) ||
        Array.from(text.matchAll(UPWARD)).some(({ groups }) => !isInside(file, groups?.path ?? '')),
    )
    .map(({ at }) => at);
}

/** Pieced together, so that this file does not find itself. */
const quoted = (...parts: string[]): string => `const path = '${parts.join('/')}';`;

describe('het project staat op zichzelf', () => {
  it('noemt in geen regel een pad buiten het project', () => {
    expect(outsidePaths(lines)).toEqual([]);
  });

  it.each([
    { name: 'een map naast het project', text: quoted('..', 'shared', 'pages') },
    { name: 'een map boven het project', text: quoted('..', '..', '..', '..', 'pages') },
    { name: 'een map van één machine', text: quoted('', 'home', 'griffier', 'moties.pdf') },
    { name: 'een bestand dat er niet is', text: quoted('..', 'house', 'weg') },
  ])('vindt $name', ({ text }) => {
    expect(outsidePaths([{ file: 'tests/house/x.ts', text, at: 'hier' }])).toEqual(['hier']);
  });

  it.each([
    { name: 'een module van het project', text: quoted('..', '..', 'motions', 'model') },
    { name: 'een programma van het systeem', text: quoted('', 'usr', 'bin', 'chromium') },
    { name: 'een adres op het web', text: quoted('https:', '', 'vng.nl', 'home', 'x') },
  ])('laat $name met rust', ({ text }) => {
    expect(outsidePaths([{ file: 'tests/house/x.ts', text, at: 'hier' }])).toEqual([]);
  });
});
