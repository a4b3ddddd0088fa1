/**
 * `npm test`: everything that must hold, all of it also after a failure, and one closing line.
 *
 * Each static check counts as one test; the unit and end-to-end tests count for themselves.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readCommand } from './node/command';

type Count = { passed: number; failed: number };

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  numFailedTestSuites: z.int(),
});

/** @param tell - Takes what the command says; without it that goes to the screen at once. */
async function succeeds(
  command: string,
  args: readonly string[],
  tell?: (text: string) => void,
): Promise<boolean> {
  const output = tell ? 'pipe' : 'inherit';
  const { promise: ended, resolve } = Promise.withResolvers<boolean>();
  const child = spawn(command, args, { stdio: ['ignore', output, output] });
  for (const stream of [child.stdout, child.stderr]) {
    if (tell) stream?.setEncoding('utf8').on('data', tell);
  }
  child.on('error', (error) => {
    console.error(error.message);
    resolve(false);
  });
  child.on('close', (status) => resolve(status === 0));
  return ended;
}

type Check = readonly [name: string, command: string, ...args: string[]];

/** Several run at the same time, so its output comes in one piece, and only when something is wrong. */
async function check([name, command, ...args]: Check): Promise<Count> {
  let output = '';
  const ok = await succeeds(command, args, (text) => {
    output += text;
  });
  console.log(ok ? `${name}: goed` : `\n== ${name}\n${output.trimEnd()}\n${name}: FOUT\n`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** One after another, since the unit tests that run beside them leave no core idle. */
async function runChecks(checks: readonly Check[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const one of checks) counts.push(await check(one));
  return counts;
}

/** Vitest by itself leaves one core alone: on a machine with two that is half of them. */
const ALL_CORES = ['--maxWorkers=100%'];

/** A skipped test proves nothing: it counts as failed in CI, where everything must be present. */
async function runTests(project: 'unit' | 'e2e'): Promise<Count> {
  console.log(`\n== ${project}`);
  const folder = mkdtempSync(join(tmpdir(), 'motievolger-'));
  const file = join(folder, 'report.json');
  try {
    const ok = await succeeds('vitest', [
      'run',
      `--project=${project}*`,
      ...(project === 'unit' ? ALL_CORES : []),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const skipped = report.numPendingTests + report.numTodoTests;
    const failed = report.numFailedTests + (process.env.CI === undefined ? 0 : skipped);
    const brokenFiles = !ok && failed === 0 ? Math.max(1, report.numFailedTestSuites) : 0;
    const none = report.numPassedTests === 0 ? 1 : 0;
    return { passed: report.numPassedTests, failed: failed + Math.max(brokenFiles, none) };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

readCommand({
  usage: 'npm test',
  help: `
Draait alle controles en alle tests, ook na een fout, en eindigt met één regel: hoeveel er slaagden en
hoeveel niet. Eindigt met 0 als alles slaagt.`,
  options: {},
});
const prepared = await check(['voorbereiding', 'wxt', 'prepare']);
const [unit, checks] = await Promise.all([
  runTests('unit'),
  runChecks([
    ['types', 'tsc', '--noEmit', '-p', '.'],
    ['bouwen voor Chrome', 'wxt', 'build'],
    ['bouwen voor Firefox', 'wxt', 'build', '-b', 'firefox'],
    ['bouwen voor de tests in de browser', 'wxt', 'build', '--mode', 'e2e'],
    ['bouwen voor de tests in Firefox', 'wxt', 'build', '--mode', 'e2e', '-b', 'firefox'],
    ['opmaak, regels en pijlen tussen de mappen', 'biome', 'ci', '--error-on-warnings', '.'],
    ['ongebruikte code', 'knip'],
  ]),
]);
const counts = [prepared, ...checks, unit, await runTests('e2e')];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
