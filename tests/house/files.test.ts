import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const LONGEST = 250;
const CODE = '{entrypoints,components,storage,motions,scripts,tests}/**/*.{ts,tsx,mjs}';
/** A list copied from elsewhere is as long as it is. */
const DATA = '-data.ts';
/** Pieced together, so that this file does not find itself. */
const LOOSE_ENDS = ['as' + ' any', '@ts' + '-', 'biome' + '-ignore', 'TO' + 'DO', 'FIX' + 'ME'];

const files = globSync(CODE).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const versionsSchema = z.record(z.string(), z.string());
const packageSchema = z.object({ dependencies: versionsSchema, devDependencies: versionsSchema });

describe('bestanden van het project', () => {
  it(`zijn hoogstens ${LONGEST} regels lang: maak er anders twee van`, () => {
    const long = files.filter(
      ({ path, text }) => !path.endsWith(DATA) && text.split('\n').length - 1 > LONGEST,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it.each(LOOSE_ENDS)('laten geen "%s" achter', (mark) => {
    expect(files.filter(({ text }) => text.includes(mark)).map(({ path }) => path)).toEqual([]);
  });

  it('slaan geen test over en draaien er niet maar één', () => {
    const partial = files.filter(({ text }) =>
      /\b(?:it|describe|test)\.(?:skip|only|todo)\b/u.test(text),
    );
    expect(partial.map(({ path }) => path)).toEqual([]);
  });

  it('noemen van elk onderdeel één versie, zodat een oudere Node geen oudere kiest', () => {
    const { dependencies, devDependencies } = packageSchema.parse(
      JSON.parse(readFileSync('package.json', 'utf8')),
    );
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
    );
    expect(loose).toEqual([]);
  });
});
