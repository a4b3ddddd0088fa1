import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Titles of tests and the names of their cases, as they stand in the source. */
const TITLES =
  /(?:(?<![\w.])(?:it|test|describe)(?:\.each\(\w+\))?\(\s*|^ *\]\)\(\s*|\bname: )(['"`])(.*?)\1/gmu;
/** Words that hardly any Dutch sentence has. */
const ENGLISH =
  /(?<![\p{L}-])(?:the|and|with|without|when|does|keeps|reads|finds|gives|leaves|says|takes|knows|makes|before|after|none)(?![\p{L}-])/iu;

it('staat elke titel van een test in het Nederlands', () => {
  const titles = globSync('tests/**/*.test.{ts,tsx}').flatMap((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(TITLES), ([, , title = '']) => ({
      path,
      title,
    })),
  );
  expect(titles.length).toBeGreaterThan(1000);
  expect(titles.filter(({ title }) => ENGLISH.test(title))).toEqual([]);
});
