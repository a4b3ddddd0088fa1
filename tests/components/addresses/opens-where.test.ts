import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentAddress,
  linkAddress,
  motionAddress,
} from '../../../components/addresses/opens-where';
import { parseReaderAddress } from '../../../components/addresses/reader-address';
import { parseOverviewAddress } from '../../../entrypoints/overview/address';

const PDF = 'https://vng.nl/sites/default/files/2025-05/verantwoording.pdf';
const WORD = 'https://vng.nl/sites/default/files/2025-05/verantwoording.docx';
const PAGE = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';
const PLACE = { page: 7, motionId: 'gm0150/veerpont/2024-06-26', anchor: 'motie-3' };
const ID = 'a'.repeat(64);
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
      name: 'een Word-bestand opent in de lezer, bij de motie',
      document: { url: WORD, format: 'word' as const },
      place: { ...PLACE, page: null },
      opens: `/reader.html?src=${WORD}#motie=gm0150%2Fveerpont%2F2024-06-26`,
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
      name: 'een bestand van de computer opent in de lezer, op de pagina van de motie',
      document: { pages: 27 },
      place: PLACE,
      opens: `/reader.html?bestand=${ID}#page=7&motie=gm0150%2Fveerpont%2F2024-06-26`,
    },
    {
      name: 'een pagina zonder adres kan niet open',
      document: {},
      place: PLACE,
      opens: null,
    },
  ])('$name', ({ document, place, opens }) => {
    expect(documentAddress({ id: ID, ...document }, place)).toBe(opens);
  });

  it.each([
    { name: 'een pdf van vng.nl in de lezer', link: PDF, opens: `/reader.html?src=${PDF}` },
    {
      name: 'een pdf in de lezer op de pagina die de link noemt',
      link: `${PDF}#page=12`,
      opens: `/reader.html?src=${PDF}#page=12`,
    },
    { name: 'een pagina van vng.nl zelf', link: `${PAGE}#motie-3`, opens: `${PAGE}#motie-3` },
    {
      name: 'wat op een andere site een pdf kan zijn in de lezer',
      link: 'https://raad.example/stuk/12',
      opens: '/reader.html?src=https://raad.example/stuk/12',
    },
    {
      name: 'een site die alleen op vng.nl lijkt in de lezer, die om toegang vraagt',
      link: 'https://nepvng.nl/artikelen/uitslagen',
      opens: '/reader.html?src=https://nepvng.nl/artikelen/uitslagen',
    },
  ])('opent uit een geplakte link $name', ({ link, opens }) => {
    expect(linkAddress(link)).toBe(opens);
  });

  it('opent een bestand van de computer zo dat de lezer het terugvindt', () => {
    const hex = fc.string({
      unit: fc.constantFrom(...'0123456789abcdef'),
      minLength: 64,
      maxLength: 64,
    });
    fc.assert(
      fc.property(hex, fc.option(fc.integer({ min: 1, max: 999 })), (id, page) => {
        const opened = documentAddress({ id, pages: 3 }, { ...START, page }) ?? '';
        expect(parseReaderAddress(`https://extensie.example${opened}`)).toEqual({
          ...{ src: null, fileId: id, page, motionId: null, places: [] },
        });
      }),
    );
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
        const opened = documentAddress({ id: ID, url, pages: 3 }, place) ?? '';
        expect(parseReaderAddress(`https://extensie.example${opened}`)).toEqual({
          src: new URL(url).href,
          fileId: null,
          page: at,
          motionId: motion,
          places: [],
        });
      }),
    );
  });
});
