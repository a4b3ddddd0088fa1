import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A string that is a Dutch sentence: a capital, a small word in the middle, a full stop. */
const SENTENCE =
  /(['"`])\p{Lu}[^'"`\n]* (?:de|het|een|is|niet|geen|deze|dit|van|kan) [^'"`\n]*\.\1/gu;

/** Comments quote what documents say. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gmsu, '');

/** The report is a Dutch paper, and makes its own. */
const files = globSync('{motions,storage}/**/*.ts').filter(
  (path) => !path.startsWith('motions/report/'),
);

it('motions/ en storage/ maken geen zinnen voor op het scherm: die staan in components/words/', () => {
  const found = files.flatMap((path) =>
    Array.from(withoutComments(readFileSync(path, 'utf8')).matchAll(SENTENCE), ([sentence]) => ({
      path,
      sentence,
    })),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

it('en zo’n zin valt op', () => {
  expect("const message = 'De titel van deze motie is niet gevonden.';").toMatch(SENTENCE);
});
