import { describe, expect, it } from 'vitest';
import { joinLines, paragraphText } from '../../../motions/document/paragraph-text';

describe('een regeleinde binnen een tekst', () => {
  it.each([
    { name: 'is een spatie', text: 'van de', next: 'gemeente', joined: 'van de gemeente' },
    {
      name: 'met een streepje maakt een afgebroken woord heel',
      text: 'de ge-',
      next: 'meente',
      joined: 'de gemeente',
    },
    {
      name: 'houdt het streepje van een dubbele naam',
      text: 'Leidschendam-',
      next: 'Voorburg',
      joined: 'Leidschendam-Voorburg',
    },
    {
      name: 'houdt het streepje achter een afkorting',
      text: 'de NIS2-',
      next: 'richtlijn',
      joined: 'de NIS2-richtlijn',
    },
    {
      name: 'houdt het streepje van een voorvoegsel',
      text: 'en niet-',
      next: 'vrijblijvende',
      joined: 'en niet-vrijblijvende',
    },
    {
      name: 'houdt een streepje dat voor een woord staat',
      text: 'zorg-',
      next: 'en welzijnsakkoord',
      joined: 'zorg- en welzijnsakkoord',
    },
    {
      name: 'laat een zacht afbreekstreepje weg',
      text: 'bestaans\u00ad',
      next: 'zekerheid',
      joined: 'bestaanszekerheid',
    },
    {
      name: 'laat een gedachtestreepje staan',
      text: 'jeugd –',
      next: 'en zorg',
      joined: 'jeugd – en zorg',
    },
  ])('$name', ({ text, next, joined }) => {
    expect(joinLines(text, next)).toBe(joined);
  });
});

describe('de regels van een alinea', () => {
  it.each([
    {
      name: 'lopen door na een woord dat zonder streepje is afgebroken',
      lines: [{ text: 'Verantwoordi', goesOn: true as const }, { text: 'ng' }],
      joined: 'Verantwoording',
    },
    {
      name: 'verliezen het streepje van een afgebroken woord',
      lines: [{ text: 'Verantwoordin-', goesOn: true as const }, { text: 'g' }],
      joined: 'Verantwoording',
    },
    { name: 'krijgen een spatie', lines: [{ text: 'Motie' }, { text: 'en' }], joined: 'Motie en' },
    { name: 'zijn niets als er geen regel is', lines: [], joined: '' },
  ])('$name', ({ lines, joined }) => {
    expect(paragraphText(lines)).toBe(joined);
  });
});
