/**
 * A whole document is read in a time that grows with it, whatever its lines are: a book that is no
 * VNG document is told so at once, and does not keep the reader busy until the watchdog ends it.
 */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { treeFromText } from '../../../motions/text';
import { spent } from '../spent';

const LINES = 16_000;
const FEWER = LINES / 4;
/** Four times the lines: 4 when the time grows as they do, 16 when it grows as their square. */
const MOST_GROWTH = 8;
/** So fast that no growth matters. */
const FAST_MS = 500;

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'lopende tekst': [
    'In het voorjaar sprak de commissie over de plannen voor het park,',
    'en zij vroeg om een tweede ronde. Daarna bleef het lang stil.',
  ],
  'een aanhaling die nooit sluit': [
    'Zij zei: “wij komen er niet uit en',
    'dat duurt nog wel even zonder dat iemand het sluit',
  ],
  'moties met labels': [
    'Motie Deventer “Een eerlijke prijs”',
    ...['Inhoud', 'Het bestuur te vragen', 'Verantwoording', 'Er is gesproken.'],
    ...['Voorstel', 'Aanhouden'],
  ],
  'lege regels': ['Iets', '', '', 'meer'],
  'een lijst': ['- een punt', '- nog een punt dat', 'over twee regels gaat'],
  koppen: ['1. Inleiding', 'Tekst', '2. Vervolg', 'Tekst'],
  hoofdletters: ['VERSLAG VAN DE VERGADERING', 'ALV 26 JUNI 2024'],
  'afgebroken woorden': ['een lang woord dat steeds af-', 'gebroken wordt met een streep-'],
  'regels met een indiener': ['Indiener: Deventer, Zwolle en Almere', 'Titel: Een titel'],
};

const textOf = (lines: readonly string[], length: number): string =>
  Array.from({ length }, (_, index) => lines[index % lines.length]).join('\n');

describe(`${LINES} regels worden gelezen in een tijd die met hun aantal meegroeit`, () => {
  // Other work on the machine can make one reading slow, but not two.
  it.each(Object.entries(KINDS))('%s', { retry: 1 }, (_, lines) => {
    const timeOf = (length: number): number => {
      const text = textOf(lines, length);
      return spent(() => readDocument(treeFromText(text, null), { sha256: '0'.repeat(64) }));
    };
    // The first reading of all is slow, and would let the long one be so too.
    const fewer = Math.min(timeOf(FEWER), timeOf(FEWER));
    expect(timeOf(LINES)).toBeLessThan(Math.max(FAST_MS, MOST_GROWTH * fewer));
  });
});
