import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

/** The motions of a news page, each with who submitted it, its outcome or the advice on it. */
function read(html: string): string[] {
  const head = 'Nieuws over de ALV van 26 juni 2024';
  const page = `<!doctype html><html lang="nl"><head><title>${head}</title></head><body><main><h1>${head}</h1>${html}</main></body></html>`;
  const reading = readPage(pageFromHtml(page, 'https://vng.nl/nieuws/alv'), {
    sha256: '0'.repeat(64),
  });
  return reading.motions.map(({ title, submitters, vote, advice }) => {
    const who = submitters.map(({ name }) => name).join(', ') || '-';
    return `${title} | ${who} | ${vote?.outcome ?? advice?.kind ?? '-'}`;
  });
}

const APART = ['em', 'i', 'strong', 'u'];

describe('een titel in een lopende zin, alleen door de letter te zien', () => {
  const SENTENCES: [string, string[]][] = [
    [
      'Almere en Goes willen met [Ruimte voor bomen] dat er geld komt. Het bestuur ontraadt de motie.',
      ['Ruimte voor bomen | Almere, Goes | ontraden'],
    ],
    [
      'Over [Ruimte voor bomen], een motie van Almere, werd lang gesproken. Zij haalde het niet.',
      ['Ruimte voor bomen | Almere | verworpen'],
    ],
    [
      'Aangenomen werden [Ruimte voor bomen] (Almere) en [Rust in de straat] (Ede en Epe).',
      ['Ruimte voor bomen | Almere | aangenomen', 'Rust in de straat | Ede, Epe | aangenomen'],
    ],
    [
      'Het ging om [Ruimte voor bomen] (van Almere), [Rust in de straat] van Ede en [Sluizen dicht], een motie van Goes.',
      ['Ruimte voor bomen | Almere | -', 'Rust in de straat | Ede | -', 'Sluizen dicht | Goes | -'],
    ],
    [
      'Van [Ruimte voor bomen], van de hand van Almere en Zeewolde, wordt de motie aangehouden.',
      ['Ruimte voor bomen | Almere, Zeewolde | aangehouden'],
    ],
    [
      'Almere schreef een motie. [Ruimte voor bomen] heet die motie, en zij is aangenomen.',
      ['Ruimte voor bomen | Almere | aangenomen'],
    ],
  ];

  it.each(SENTENCES)('%s', (sentence, motions) => {
    for (const tag of APART)
      expect(
        read(`<p>${sentence.replace(/\[([^\]]+)\]/gu, `<${tag}>$1</${tag}>`)}</p>`),
        tag,
      ).toEqual(motions);
  });

  it.each(SENTENCES)('met aanhalingstekens even goed: %s', (sentence, motions) => {
    expect(read(`<p>${sentence.replace(/\[([^\]]+)\]/gu, '“$1”')}</p>`)).toEqual(motions);
  });
});

describe('wat de letter uitlicht en geen titel is', () => {
  const MOTION = 'De motie ‘Bomen eerst’ van Almere is verworpen.';
  it.each([
    '<strong>Jan van der Berg</strong> (Almere) licht de motie toe.',
    '<strong>De burgemeester</strong> van Almere licht de motie toe.',
    'De <strong>Algemene Ledenvergadering</strong> in Zwolle sprak over de motie.',
    'Bij dit artikel: <em>Foto van de week</em>, gemaakt door Ede.',
    '<b>Raad voor Cultuur</b>, van Almere tot Ede, steunt de motie.',
    'Lees ook <a href="/x">Zo werkt de stemming</a> (Utrecht).',
  ])('%s', (sentence) => {
    expect(read(`<p>${MOTION} ${sentence}</p>`)).toEqual(['Bomen eerst | Almere | verworpen']);
    expect(read(`<p>${MOTION}</p><p>${sentence}</p>`)).toEqual([
      'Bomen eerst | Almere | verworpen',
    ]);
  });
});
