/**
 * `npm run fixtures -- FILE`
 *
 * Makes a test case of a test piece (proefstuk) that a user saved. The pieces are read, each as a
 * document, by `tests/motions/corrections/test-pieces.test.ts`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { type TestPiece, testPieceSchema, testPieceText } from '../motions/corrections/test-piece';
import { slug } from '../motions/dutch/fold';
import { readCommand } from './node/command';
import { stop } from './node/stop';

const USAGE = 'npm run fixtures -- proefstuk.json';
const HELP = `
Maakt van een proefstuk een test. Een proefstuk bewaart u in de lezer of op de pagina van een motie, met
“Bewaar als proefstuk”. Het komt in tests/fixtures/test-pieces; “npm test” leest het voortaan als document
en kijkt of eruit komt wat er volgens het proefstuk moet staan.

Kijk eerst zelf na of het bestand geen teksten bevat die u niet mag delen.

Eindigt met 0 als de test er staat, en met 1 als het bestand geen proefstuk is of er al een is met die naam.`;
const FOLDER = 'tests/fixtures/test-pieces';

function readPiece(file: string): TestPiece {
  let text: string;
  try {
    text = readFileSync(resolve(process.env.INIT_CWD ?? '', file), 'utf8');
  } catch {
    return stop(`${file} kon niet worden geopend. Controleer de naam.`);
  }
  try {
    return testPieceSchema.parse(JSON.parse(text));
  } catch {
    return stop(`${file} is geen proefstuk van Motievolger.`);
  }
}

const { positionals } = readCommand({ usage: USAGE, help: HELP, options: {} });
const [file, ...others] = positionals;
if (file === undefined || others.length > 0) stop(`Noem één proefstuk: ${USAGE}`);
const piece = readPiece(file);
const name = slug(basename(file, extname(file)).replace(/^proefstuk-/u, ''));
const path = join(FOLDER, `${name === '' ? 'motie' : name}.json`);
if (existsSync(path)) stop(`${path} bestaat al. Geef uw proefstuk een andere naam.`);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(path, testPieceText(piece));
console.error(`Het proefstuk staat in ${path}. “npm test” leest het voortaan.`);
