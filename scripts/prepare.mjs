/**
 * The first step of every command: brings what a fresh machine lacks, then runs a script, named by
 * its path in the project, with the Node that the project pins.
 *
 * Runs on plain Node 20 without any package: at this point none may be installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const OLDEST_NODE = 20;
const WITHOUT_BROWSER = [
  'scripts/extract.ts',
  'scripts/fixtures.ts',
  'scripts/report.ts',
  'scripts/sample/write-sample.ts',
  'scripts/zip.ts',
];

const isWindows = process.platform === 'win32';
const PROJECT_NODE = join(ROOT, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** @param {string} command @param {string[]} args */
function run(command, args, env = process.env) {
  return (
    spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], env, shell: isWindows })
      .status ?? 1
  );
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** @param {string} path */
const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** npm leaves in `node_modules` a list of what it put there. Other platforms' packages are optional. */
function areInstalled() {
  if (!existsSync(INSTALLED) || !existsSync(PROJECT_NODE)) return false;
  const installed = packagesIn(INSTALLED);
  return Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed[path]?.version === version,
  );
}

function installPackages() {
  if (areInstalled()) return;
  console.error('De onderdelen van het project worden geïnstalleerd…');
  // Packages ask for Node 22; with an older one npm would warn of each, though the pinned Node runs them.
  const isDone = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) === 0;
  // Where npm may not run the scripts of packages, the pinned Node has not come in yet.
  if (isDone && !existsSync(PROJECT_NODE))
    run('npm', ['rebuild', 'node', '--ignore-scripts=false']);
  if (!isDone || !existsSync(PROJECT_NODE)) {
    stop('De installatie is niet gelukt. Controleer de internetverbinding en probeer het opnieuw.');
  }
}

/** @param {string} name */
function findOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

const MAC_BROWSERS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && existsSync(given)) return given;
  return (
    BROWSERS.map(findOnPath).find((path) => path !== undefined) ?? MAC_BROWSERS.find(existsSync)
  );
}

function requireBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const mayInstall = process.getuid?.() === 0 && findOnPath('apt-get') !== undefined;
  if (mayInstall) {
    console.error('Chromium wordt geïnstalleerd…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], env);
    run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      env,
    );
  }
  return (
    findBrowser() ??
    stop(
      'Installeer Chromium of Google Chrome (op Debian: sudo apt-get install chromium) en probeer het opnieuw.',
    )
  );
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stop(`Installeer Node ${OLDEST_NODE} of nieuwer en probeer het opnieuw.`);
}
const [script = '', ...args] = process.argv.slice(2);
installPackages();
const asksForHelp = args.includes('--help') || args.includes('-h');
const needsBrowser = !asksForHelp && !WITHOUT_BROWSER.includes(script);
const env = {
  ...process.env,
  PATH: BIN + delimiter + (process.env.PATH ?? ''),
  ...(needsBrowser ? { CHROMIUM_PATH: requireBrowser() } : {}),
};
// TypeScript's settings build on what WXT writes here.
if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json')) && run('wxt', ['prepare'], env) !== 0) {
  stop('De voorbereiding van de extensie is niet gelukt.');
}
const { status } = spawnSync(PROJECT_NODE, [join(ROOT, 'scripts', 'run.mjs'), script, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
