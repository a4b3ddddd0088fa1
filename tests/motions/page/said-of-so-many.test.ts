import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

/** What is said of each motion below a heading, or that it is in doubt. */
function read(heading: string, html: string): string[] {
  const page = `<!doctype html><html lang="nl"><head><title>${heading}</title></head><body><main><h1>${heading}</h1><p>Dat gebeurde in de ALV van 26 juni 2024.</p>${html}</main></body></html>`;
  const reading = readPage(pageFromHtml(page, 'https://vng.nl/nieuws/alv'), {
    sha256: '0'.repeat(64),
  });
  return reading.motions.map(({ vote, advice, decision, warnings }) => {
    const doubts = warnings.map(({ code }) => code).join();
    return [vote?.outcome, advice?.kind, decision?.kind, doubts].filter(Boolean).join(' ') || '-';
  });
}

const list = (...said: string[]): string =>
  `<ul>${said.map((one, at) => `<li>Motie ${['Urk', 'Ede', 'Goes', 'Epe'][at]} “Motie nummer ${at + 1}”${one}</li>`).join('')}</ul>`;

describe('van meer moties dan er geteld worden is niet gezegd welke het zijn', () => {
  it.each([
    ['Bestuur neemt twee moties over', list('', ''), ['overnemen', 'overnemen']],
    [
      'Bestuur neemt twee moties over',
      list('', '', ''),
      ['vote-unclear', 'vote-unclear', 'vote-unclear'],
    ],
    [
      'Leden nemen drie moties aan',
      list('', '', '', ' is verworpen'),
      ['aangenomen', 'aangenomen', 'aangenomen', 'verworpen'],
    ],
    [
      'Leden nemen drie moties aan',
      list('', '', '', ''),
      ['vote-unclear', 'vote-unclear', 'vote-unclear', 'vote-unclear'],
    ],
    ['Leden nemen de moties aan', list('', '', ''), ['aangenomen', 'aangenomen', 'aangenomen']],
    [
      'ALV houdt twee moties uit november aan',
      list('', '', ''),
      ['vote-unclear', 'vote-unclear', 'vote-unclear'],
    ],
    [
      'ALV houdt twee moties uit november aan',
      list(' is als afgedaan beschouwd', ' wordt aangehouden', ' wordt aangehouden'),
      ['afdoen', 'aanhouden', 'aanhouden'],
    ],
  ])('%s, en daaronder %s', (heading, html, said) => {
    expect(read(heading, html)).toEqual(said);
  });
});

describe('wat het bestuur deed, is geen advies', () => {
  const told = (sentence: string): string[] =>
    read('Nieuws over moties', `<p>De motie “Ruim baan” van Urk is besproken. ${sentence}</p>`);
  it.each([
    ['Het bestuur heeft de motie overgenomen.', ['overgenomen']],
    ['Het VNG-bestuur heeft haar meteen overgenomen.', ['overgenomen']],
    ['Het bestuur heeft de motie niet overgenomen.', ['vote-unclear']],
    ['Het bestuur had geadviseerd de motie over te nemen.', ['overnemen']],
    ['Het bestuur neemt de motie over.', ['overnemen']],
    ['Het bestuur heeft geadviseerd dat de motie wordt overgenomen.', ['overnemen']],
  ])('%s', (sentence, said) => {
    expect(told(sentence)).toEqual(said);
  });
});
