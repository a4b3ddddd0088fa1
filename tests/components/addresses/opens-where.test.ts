import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentAddress, motionAddress } from '../../../components/addresses/opens-where';
import { parseOverviewAddress } from '../../../entrypoints/overview/address';
import { parseReaderAddress } from '../../../entrypoints/reader/address';

const PDF = 'https://vng.nl/sites/default/files/2025-05/verantwoording.pdf';
const PAGE = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';
const PLACE = { page: 7, motionId: 'gm0150/veerpont/2024-06-26', anchor: 'motie-3' };
const START = { page: null, motionId: null, anchor: null };

describe('wat waar opent', () => {
  it.each([
    {
      name: 'een pdf opent in de lezer, op de pagina van de motie',
      document: { url: PDF, pages: 27 },
      place: PLACE,
      opens: `/reader.html?src=${PDF}#page=7&motie=gm0150%2Fveerpont%2F2024-06-26`,
    },
    {
      name: 'een pdf zonder plek opent in de lezer vanaf het begin',
      document: { url: PDF, pages: 27 },
      place: START,
      opens: `/reader.html?src=${PDF}`,
    },
    {
      name: 'een pagina van vng.nl opent zelf, op de plek van de motie',
      document: { url: PAGE },
      place: PLACE,
      opens: `${PAGE}#motie-3`,
    },
    {
      name: 'een plek in het adres van de pagina maakt plaats voor die van de motie',
      document: { url: `${PAGE}#inhoud` },
      place: PLACE,
      opens: `${PAGE}#motie-3`,
    },
    {
      name: 'een pagina zonder plek opent zelf, en nooit in de lezer',
      document: { url: PAGE },
      place: { ...START, page: 2 },
      opens: PAGE,
    },
    {
      name: 'een bestand van de computer heeft geen adres',
      document: { pages: 27 },
      place: PLACE,
      opens: null,
    },
  ])('$name', ({ document, place, opens }) => {
    expect(documentAddress(document, place)).toBe(opens);
  });

  it('opent elke motie op haar eigen pagina in het overzicht', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (motionId) => {
        const address = new URL(motionAddress(motionId), 'https://extensie.example');
        expect(address.pathname).toBe('/overview.html');
        expect(parseOverviewAddress(address.hash).motionId).toBe(motionId);
      }),
    );
  });

  it('opent elke pdf zo dat de lezer adres, pagina en motie terugvindt', () => {
    const page = fc.option(fc.integer({ min: 1, max: 999 }));
    const motionId = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), page, motionId, (url, at, motion) => {
        const place = { page: at, motionId: motion, anchor: 'motie-1' };
        const opened = documentAddress({ url, pages: 3 }, place) ?? '';
        expect(parseReaderAddress(`https://extensie.example${opened}`)).toEqual({
          src: new URL(url).href,
          page: at,
          motionId: motion,
        });
      }),
    );
  });
});
