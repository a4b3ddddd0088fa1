import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A call of pdf.js with all that it is given. */
const OPENS = /\bgetDocument\(\{(.*?)\n\s*\}\)/gsu;

it('elke plaats die een pdf opent, opent hem op dezelfde manier: anders leest de extensie iets anders dan de opdracht', () => {
  const calls = globSync('{components,entrypoints,scripts}/**/*.{ts,tsx}').flatMap((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(OPENS), ([, given = '']) => ({ path, given })),
  );
  expect(calls.length).toBeGreaterThan(2);
  expect(calls.filter(({ given }) => !given.includes('...OPENED_FOR_READING'))).toEqual([]);
});
