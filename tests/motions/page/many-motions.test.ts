/** A page is read in a time that grows with it, however many motions it has and whatever their titles. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';
import { spent } from '../spent';

const FEW = 100;
const TIMES = 8;
/** 8 when the time grows as the page does, 64 when it grows as its square. */
const MOST_GROWTH = 20;

const LINES: Readonly<Record<string, (at: number) => string>> = {
  'elk een eigen titel': (at) =>
    `<li>Motie Delft “Warmte in de wijk ${at} van morgen” is aangenomen met ${50 + (at % 50)}%</li>`,
  'allemaal dezelfde titel': () => '<li>Motie Delft “Warmte in de wijk” is aangenomen</li>',
  'uitslagen van niemand': (at) =>
    `<li>Motie Delft “Warmte ${at}”</li><li>De motie over stikstof is verworpen, hoewel dat ${at} keer anders was.</li>`,
  'een kop boven elke motie': (at) =>
    `<h3>Aangenomen</h3><p>Motie Goes “Ruimte ${at}”</p><p>De volgende moties zijn verworpen:</p>`,
};

const pageOf = (line: (at: number) => string, count: number) =>
  pageFromHtml(
    `<html lang="nl"><head><title>Uitslagen</title></head><body><main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1><h2>Moties</h2>${Array.from({ length: count }, (_, at) => line(at)).join('')}</main></body></html>`,
    'https://vng.nl/artikelen/uitslagen-alv',
  );

describe(`${TIMES} keer zo veel moties kosten ook zo veel keer de tijd, en geen kwadraat`, () => {
  it.each(Object.entries(LINES))('%s', (_, line) => {
    const [few, many] = [pageOf(line, FEW), pageOf(line, FEW * TIMES)];
    const read = (page: typeof few) => () => readPage(page, { sha256: '0'.repeat(64) });
    read(few)();
    const least = (page: typeof few) => Math.min(spent(read(page)), spent(read(page)));
    expect(least(many) / least(few)).toBeLessThan(MOST_GROWTH);
  });
});
