import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkIn } from '../../../components/addresses/pasted-link';

const PDF = 'https://vng.nl/sites/default/files/2025-05/verantwoording-moties.pdf';

describe('een geplakte link', () => {
  it.each([
    { name: 'een adres alleen', text: PDF, link: PDF },
    { name: 'een adres met een pagina erin', text: `${PDF}#page=7`, link: `${PDF}#page=7` },
    { name: 'een adres tussen regeleinden', text: `\n  ${PDF}\n`, link: PDF },
    { name: 'een adres in een zin uit een mail', text: `Zie ${PDF}. Groet, Anna`, link: PDF },
    { name: 'een adres tussen haakjes', text: `(${PDF})`, link: PDF },
    {
      name: 'een adres zonder https',
      text: 'vng.nl/stukken.pdf',
      link: 'https://vng.nl/stukken.pdf',
    },
    { name: 'twee adressen: het eerste telt', text: `${PDF} https://vng.nl/ander.pdf`, link: PDF },
    { name: 'een gewone zin', text: 'Motie van Deventer over de veerpont.', link: null },
    { name: 'één woord', text: 'Deventer', link: null },
    { name: 'een bestand van de computer', text: 'file:///C:/stukken/moties.pdf', link: null },
    { name: 'een script', text: 'javascript:alert(1)', link: null },
    { name: 'een naam zonder punt', text: 'http://localhost/a.pdf', link: null },
    { name: 'niets', text: '  ', link: null },
  ])('$name', ({ text, link }) => {
    expect(linkIn(text)).toBe(link);
  });

  it('is altijd een adres van het web, wat er ook geplakt wordt', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        const link = linkIn(text);
        if (link !== null) expect(new URL(link).protocol).toMatch(/^https?:$/u);
      }),
    );
  });
});
