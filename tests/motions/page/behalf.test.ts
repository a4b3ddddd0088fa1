import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(html: string): string[] {
  const title = 'Moties ALV 14 juni 2023';
  const page = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${html}</main></body></html>`;
  const { motions } = readPage(pageFromHtml(page, 'https://vng.nl/artikelen/moties-alv'), {
    sha256: '0'.repeat(64),
  });
  return motions.map(({ type, title: own, submitters, andOthers, collective }) => {
    const who = [...submitters.map(({ name }) => name), collective].filter(
      (one) => one !== undefined,
    );
    return `${type} ${own} | ${who.join(', ')}${andOthers ? ' e.a.' : ''}`;
  });
}

const OF_OTHERS = [
  {
    line: 'De gemeente Urk dient de motie ‘Zee’ in, mede namens Raden in Verzet. Preadvies: overnemen.',
    who: 'Urk, Raden in Verzet',
  },
  { line: 'De gemeente Urk diende de motie ‘Zee’ in namens Ede en Epe.', who: 'Urk, Ede, Epe' },
  { line: 'Urk diende mede namens Ede en Epe de motie ‘Zee’ in.', who: 'Urk, Ede, Epe' },
  { line: 'De gemeente Urk dient, mede namens de G40, de motie ‘Zee’ in.', who: 'Urk, G40' },
  {
    line: 'De gemeente Urk dient de motie ‘Zee’ in, ook namens 12 andere gemeenten.',
    who: 'Urk e.a.',
  },
  { line: 'Motie Urk ‘Zee’, mede namens Ede: aangenomen met 91%', who: 'Urk, Ede' },
  { line: 'Motie Urk ‘Zee’ (mede namens Raden in Verzet): verworpen', who: 'Urk, Raden in Verzet' },
  { line: 'Motie Urk, mede namens Ede, ‘Zee’', who: 'Urk, Ede' },
  { line: 'Urk heeft samen met Ede en Epe de motie ‘Zee’ ingediend.', who: 'Urk, Ede, Epe' },
  { line: 'Samen met Ede en Epe heeft Urk de motie ‘Zee’ ingediend.', who: 'Ede, Epe, Urk' },
  {
    line: 'Urk heeft samen met een aantal andere gemeenten de motie ‘Zee’ ingediend.',
    who: 'Urk e.a.',
  },
  { line: 'Urk diende samen met drie buurgemeenten de motie ‘Zee’ in.', who: 'Urk e.a.' },
  { line: 'Motie van Urk en tientallen andere gemeenten, ‘Zee’', who: 'Urk e.a.' },
];

const OF_ONE = [
  'De motie ‘Zee’ van Urk werd namens het bestuur ontraden en is verworpen.',
  'De motie ‘Zee’ van Urk is aangenomen. Namens de indieners sprak Jansen.',
  'De motie ‘Zee’ van Urk is namens Goes toegelicht en aangenomen.',
  'De gemeente Urk dient de motie ‘Zee’ in. Preadvies: overnemen, mede namens de commissie.',
  'De gemeente Urk dient de motie ‘Zee’ in, mede namens de commissie Wonen.',
  'Samen met de VNG werkte Urk aan de motie ‘Zee’, die is aangenomen.',
  'De motie ‘Zee’ van Urk vraagt om samen met het Rijk op te trekken.',
];

describe('mede namens wie een motie is ingediend', () => {
  it.each(OF_OTHERS)('$line', ({ line, who }) => {
    expect(read(`<ul><li>${line}</li></ul>`)).toEqual([`motie Zee | ${who}`]);
  });

  it.each(OF_ONE)('wie voor anderen spreekt, dient niets in: %s', (line) => {
    expect(read(`<ul><li>${line}</li></ul>`)).toEqual(['motie Zee | Urk']);
  });
});

describe('een agendapunt dat heet naar een resolutie', () => {
  const papers = '<li>Resolutie ‘De rekening klopt niet’ (pdf)</li><li>Motie Urk ‘Zee’</li>';
  it.each([
    { name: 'als kop', html: `<h3>6 Resolutie Geld</h3><ul>${papers}</ul>` },
    { name: 'als punt van een lijst', html: `<ol><li>Resolutie Geld<ul>${papers}</ul></li></ol>` },
    { name: 'zonder nummer', html: `<h3>Resolutie Geld</h3><ul>${papers}</ul>` },
  ])('$name is er zelf geen', ({ html }) => {
    expect(read(html)).toEqual(['resolutie De rekening klopt niet | ', 'motie Zee | Urk']);
  });

  it('staat er geen resolutie onder, dan noemt het die zelf', () => {
    expect(read('<h3>6 Resolutie Geld</h3><ul><li>Motie Urk ‘Zee’</li></ul>')).toEqual([
      'resolutie Geld | ',
      'motie Zee | Urk',
    ]);
  });
});
