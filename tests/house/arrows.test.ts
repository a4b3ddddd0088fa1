import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** Each may import from itself and from what comes before it. The last two do not ship. */
const LAYERS = ['motions', 'storage', 'components', 'entrypoints', 'scripts', 'tests'];
const SHIPPED = LAYERS.slice(0, 4);

/** A new room gets its rule in biome.json, and its cases here. */
const KNOWN_ROOMS = [
  ...['ui', 'motion', 'gemeente', 'words', 'page'],
  ...['addresses', 'reading', 'messaging', 'browser', 'theme'],
];

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

const H = `export { h } from 'preact';\n`;
const BROWSER = `export { browser } from 'wxt/browser';\n`;
const up = (path: string): string => `export { x } from '${['..', '..', path].join('/')}';\n`;
/** What each room of components may touch. */
const ROOMS = [
  { room: 'ui', to: 'preact', code: H, allowed: true },
  { room: 'ui', to: 'motions', code: up('motions/model'), allowed: false },
  { room: 'ui', to: 'storage', code: up('storage/notes'), allowed: false },
  { room: 'ui', to: 'de kaart van een motie', code: up('components/motion/x'), allowed: false },
  { room: 'motion', to: 'motions', code: up('motions/model'), allowed: true },
  ...['words', 'addresses', 'reading', 'messaging', 'browser'].map((room) => ({
    room,
    to: 'preact',
    code: H,
    allowed: false,
  })),
  { room: 'addresses', to: 'storage', code: up('storage/notes'), allowed: false },
  ...['ui', 'motion', 'gemeente', 'words', 'page', 'addresses', 'reading', 'messaging'].map(
    (room) => ({ room, to: 'de browser', code: BROWSER, allowed: false }),
  ),
  { room: 'browser', to: 'de browser', code: BROWSER, allowed: true },
].map(({ room, ...arrow }) => ({ from: `components/${room}`, ...arrow }));
const COMMANDS = [
  {
    from: 'scripts',
    to: 'tests',
    code: `export { x } from '${['..', 'tests', 'x'].join('/')}';\n`,
  },
  { from: 'scripts/node', to: 'tests', code: up('tests/x') },
  { from: 'scripts', to: 'entrypoints', code: up('entrypoints/x') },
  { from: 'storage', to: 'de browser', code: BROWSER },
].map((arrow) => ({ ...arrow, allowed: false }));
const CASES = [...ARROWS, ...OTHERS, ...ROOMS, ...COMMANDS].map((arrow, index) => ({
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
  it('kennen elke kamer van components, met hoogstens drie bestanden ernaast', () => {
    const inside = readdirSync('components', { withFileTypes: true });
    const rooms = inside.filter((one) => one.isDirectory()).map(({ name }) => name);
    expect(rooms.toSorted()).toEqual(KNOWN_ROOMS.toSorted());
    expect(inside.length - rooms.length).toBeLessThanOrEqual(3);
  });

  it.each(CASES)('$name', ({ path, allowed }) => {
    expect(refused.has(path)).toBe(!allowed);
  });
});
