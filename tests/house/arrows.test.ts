import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** Each may import from itself and from what comes before it. The last two do not ship. */
const LAYERS = ['motions', 'storage', 'components', 'entrypoints', 'scripts', 'tests'];
const SHIPPED = LAYERS.slice(0, 4);

const ARROWS = SHIPPED.flatMap((from, index) =>
  LAYERS.map((to, other) => ({
    from,
    to,
    code: `export { x } from '${['..', to, 'other'].join('/')}';\n`,
    allowed: other <= index,
  })),
);
const OTHERS = [
  { from: 'motions', to: 'preact', code: `export { h } from 'preact';\n` },
  { from: 'motions', to: 'dexie', code: `export { Dexie } from 'dexie';\n` },
  { from: 'motions', to: 'wxt', code: `export { browser } from 'wxt/browser';\n` },
  { from: 'motions', to: 'node', code: `export { readFileSync } from 'node:fs';\n` },
  { from: 'motions', to: 'the page', code: 'export const title = document.title;\n' },
  { from: 'motions', to: 'the network', code: `export const page = fetch('/');\n` },
  { from: 'storage', to: 'preact', code: `export { h } from 'preact';\n` },
  { from: 'entrypoints', to: 'node', code: `export { readFileSync } from 'node:fs';\n` },
].map((arrow) => ({ ...arrow, allowed: false }));
const CASES = [...ARROWS, ...OTHERS].map((arrow, index) => ({
  ...arrow,
  path: `${arrow.from}/case-${index}.ts`,
  name: `${arrow.from} mag ${arrow.to} ${arrow.allowed ? 'wel' : 'niet'} gebruiken`,
}));

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

let folder: string;
let refused: Set<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'motievolger-'));
  for (const file of ['biome.json', '.gitignore']) cpSync(file, join(folder, file));
  for (const { path, code } of CASES) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const { stdout } = spawnSync(
    'biome',
    ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const { diagnostics } = reportSchema.parse(JSON.parse(stdout));
  refused = new Set(
    diagnostics
      .filter(({ category }) => category.startsWith('lint/style/noRestricted'))
      .map(({ location }) => location.path),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('pijlen tussen de mappen', () => {
  it.each(CASES)('$name', ({ path, allowed }) => {
    expect(refused.has(path)).toBe(!allowed);
  });
});
