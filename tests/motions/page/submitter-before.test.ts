import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

/** Who submitted each motion of a paragraph, and what is in doubt. */
function read(paragraph: string): string[] {
  const head = 'Nieuws over de ALV van 26 juni 2024';
  const others = '<p>De motie “Sluizen open” van Goes is verworpen.</p>';
  const html = `<!doctype html><html lang="nl"><head><title>${head}</title></head><body><main><h1>${head}</h1><p>${paragraph}</p>${others}</main></body></html>`;
  const content = pageFromHtml(html, 'https://vng.nl/nieuws/alv');
  return readPage(content, { sha256: '0'.repeat(64) }).motions.map(
    ({ title, submitters, warnings }) => {
      const who = submitters.map(({ name }) => name).join(', ');
      const doubts = warnings.filter(({ field }) => field === 'submitters');
      return `${title} | ${who || doubts.map(({ code }) => code).join()}`;
    },
  );
}

describe('de zin voor die met de titel zegt wie de motie indiende', () => {
  it.each([
    [
      'De gemeente Urk heeft een motie ingediend over havens. De motie draagt de titel ‘Ruim baan’.',
      'Ruim baan | Urk',
    ],
    [
      'Urk en Ede dienden een motie in. Deze motie heet “Ruim baan” en is aangenomen.',
      'Ruim baan | Urk, Ede',
    ],
    [
      'Minder eensgezind was de zaal over een voorstel van Urk. Die gemeente vroeg in de motie ‘Ruim baan’ om geld.',
      'Ruim baan | Urk',
    ],
    [
      'Het ging ook over havens in Urk en Ede. Die gemeenten vroegen in de motie ‘Ruim baan’ om geld.',
      'Ruim baan | Urk, Ede',
    ],
  ])('%s', (paragraph, motion) => {
    expect(read(paragraph)[0]).toBe(motion);
  });

  it.each([
    'Een motie van Urk haalde het niet. De motie “Ruim baan” haalde het wel.',
    'Urk steunde een motie van Ede. De motie heet ‘Ruim baan’.',
    'De motie van Urk is verworpen. De motie met de titel “Ruim baan” is aangenomen.',
    'Het ging over havens in Urk en over wegen in Ede. Die gemeente vroeg in de motie ‘Ruim baan’ om geld.',
    'Urk sprak over havens. De motie draagt de titel ‘Ruim baan’.',
  ])('maar niet in “%s”', (paragraph) => {
    expect(read(paragraph)).toContain('Ruim baan | submitter-missing');
  });
});
