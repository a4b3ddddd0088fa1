/**
 * The first step of `npm start` and `npm test`: brings what a fresh machine lacks, then runs a
 * script of this folder with the Node that the project pins.
 *
 * Runs on plain Node 20 without any package: at this point none may be installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');
const STAMP = join(ROOT, 'node_modules', '.motievolger-lock');
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const OLDEST_NODE = 20;

const isWindows = process.platform === 'win32';

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

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.error('De onderdelen van het project worden geïnstalleerd…');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) {
    stop('De installatie is niet gelukt. Controleer de internetverbinding en probeer het opnieuw.');
  }
  writeFileSync(STAMP, lock);
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
const CHROMIUM_PATH = requireBrowser();
const env = { ...process.env, PATH: BIN + delimiter + (process.env.PATH ?? ''), CHROMIUM_PATH };
const { status } = spawnSync('tsx', [join('scripts', script), ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env,
  shell: isWindows,
});
process.exit(status ?? 1);
