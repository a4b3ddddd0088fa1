import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

/** The outcome of the motion ‘Ruim baan’, and what is in doubt of it. */
function read(html: string): string {
  const head = 'Nieuws over de ALV van 26 juni 2024';
  const page = `<!doctype html><html lang="nl"><head><title>${head}</title></head><body><main><h1>${head}</h1>${html}</main></body></html>`;
  const { motions } = readPage(pageFromHtml(page, 'https://vng.nl/nieuws/alv'), {
    sha256: '0'.repeat(64),
  });
  const motion = motions.find(({ title }) => title === 'Ruim baan');
  const doubts = motion?.warnings.map(({ code }) => code).join() ?? 'niet gelezen';
  return [motion?.vote?.outcome, doubts].filter(Boolean).join(' ') || '-';
}

const OTHER = '<p>De motie “Sluizen open” van Goes is verworpen.</p>';

describe('nieuws dat uitslagen vertelt, vertelt die van elke motie', () => {
  it.each([
    'De motie “Ruim baan” van Urk kon op veel bijval rekenen.',
    'De motie “Ruim baan” van Urk werd naar de prullenbak verwezen.',
    'De motie “Ruim baan” van Urk komt in de volgende ALV terug.',
    'De motie “Ruim baan” van Urk is van de agenda gehaald.',
    'Het bestuur had de motie “Ruim baan” van Urk ontraden, maar kreeg de zaal niet mee.',
  ])('in woorden die niet gelezen worden: %s', (sentence) => {
    expect(read(`<p>${sentence}</p>${OTHER}`)).toBe('vote-unclear');
  });

  it('wat is doorgeschoven, is misschien niet door de leden aangehouden', () => {
    const sentence = 'De motie “Ruim baan” van Urk is doorgeschoven naar de volgende ALV.';
    expect(read(`<p>${sentence}</p>${OTHER}`)).toBe('aangehouden vote-unclear');
  });

  it.each([
    'De motie “Ruim baan” van Urk is aangehouden.',
    'De motie “Ruim baan” van Urk haalde 78,1 procent.',
  ])('wat gelezen wordt, is niet in twijfel: %s', (sentence) => {
    expect(read(`<p>${sentence}</p>${OTHER}`)).not.toContain('vote-unclear');
  });

  it('nieuws van vóór de stemming vertelt geen uitslag', () => {
    expect(
      read(
        '<p>De motie “Ruim baan” van Urk staat op de agenda.</p><p>De motie “Sluizen open” van Goes ook.</p>',
      ),
    ).toBe('-');
  });
});
