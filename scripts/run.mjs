/**
 * Runs a script of the project, named by its path in the project, as one file: the hundreds of files that it is
 * written in would take seconds to load at each start. Threads start in the same way.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { build } from 'esbuild';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Within `node_modules`, so that what is written there finds the packages, and no tool looks at it. */
const BUNDLES = join(ROOT, 'node_modules', '.cache', 'motievolger');

/** @param {string} script */
async function bundle(script) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, script)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    sourcemap: 'inline',
    outdir: BUNDLES,
    write: false,
  });
  return outputFiles[0].contents;
}

/** The same script may start twice at once: each finds a whole file, whoever wrote it. @param {string} script */
async function writeBundle(script) {
  const file = join(BUNDLES, `${script.replaceAll(/[^\w-]/gu, '-')}.mjs`);
  const written = `${file}.${process.pid}-${threadId}`;
  mkdirSync(BUNDLES, { recursive: true });
  writeFileSync(written, await bundle(script));
  renameSync(written, file);
  return file;
}

process.setSourceMapsEnabled(true);
const [script = ''] = process.argv.splice(2, 1);
await import(pathToFileURL(await writeBundle(script)).href);
