import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(lines: string) {
  const head = 'Uitslagen ALV 26 juni 2024';
  const html = `<!doctype html><html lang="nl"><head><title>${head} | VNG</title></head><body><main><h1>${head}</h1><h2>Moties</h2><h3>Motie Urk: Fietsen</h3><p>${lines}</p><h3>Motie Ede: Dijken</h3><p>De motie is verworpen.</p></main></body></html>`;
  const page = pageFromHtml(html, 'https://vng.nl/artikelen/uitslagen-alv');
  const { motions, warnings } = readPage(page, { sha256: '0'.repeat(64) });
  return { vote: motions[0]?.vote, left: warnings.length, doubts: motions[0]?.warnings.length };
}

describe('hoeveel er voor en tegen was, op regels apart', () => {
  it.each([
    [
      'voor de uitslag',
      'Voor: 72,6%<br>Tegen: 27,4%<br>De motie is aangenomen.',
      'Voor: 72,6% Tegen: 27,4% De motie is aangenomen',
    ],
    [
      'achter de uitslag',
      'De motie is aangenomen.<br>Voor: 72,6%<br>Tegen: 27,4%',
      'De motie is aangenomen Voor: 72,6% Tegen: 27,4%',
    ],
  ])('hoort bij de uitslag: %s', (_, lines, text) => {
    const vote = { outcome: 'aangenomen', percentage: 72.6, acclamation: false, text };
    expect(read(lines)).toEqual({ vote, left: 0, doubts: 0 });
  });

  it('blijft een vraag als voor en tegen samen geen geheel zijn', () => {
    const { vote, left } = read('Voor: 72,6%<br>Tegen: 12,4%<br>De motie is aangenomen.');
    expect([vote?.percentage, left]).toEqual([72.6, 1]);
  });

  it('zegt zonder uitslag niet wat ervan werd', () => {
    const { vote, doubts } = read('Voor: 72,6%<br>Tegen: 27,4%');
    expect([vote, doubts]).toEqual([undefined, 1]);
  });
});
