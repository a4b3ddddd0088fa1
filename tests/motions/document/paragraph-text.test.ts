import { describe, expect, it } from 'vitest';
import { joinLines, paragraphText } from '../../../motions/document/paragraph-text';

describe('a line end inside a text', () => {
  it.each([
    { name: 'is a space', text: 'van de', next: 'gemeente', joined: 'van de gemeente' },
    {
      name: 'with a hyphen joins a broken word',
      text: 'de ge-',
      next: 'meente',
      joined: 'de gemeente',
    },
    {
      name: 'keeps the hyphen of a double name',
      text: 'Leidschendam-',
      next: 'Voorburg',
      joined: 'Leidschendam-Voorburg',
    },
    {
      name: 'keeps the hyphen behind an abbreviation',
      text: 'de NIS2-',
      next: 'richtlijn',
      joined: 'de NIS2-richtlijn',
    },
    {
      name: 'keeps the hyphen of a prefix',
      text: 'en niet-',
      next: 'vrijblijvende',
      joined: 'en niet-vrijblijvende',
    },
    {
      name: 'keeps a hyphen that stands for a word',
      text: 'zorg-',
      next: 'en welzijnsakkoord',
      joined: 'zorg- en welzijnsakkoord',
    },
    {
      name: 'drops a soft hyphen',
      text: 'bestaans\u00ad',
      next: 'zekerheid',
      joined: 'bestaanszekerheid',
    },
    { name: 'leaves a dash alone', text: 'jeugd –', next: 'en zorg', joined: 'jeugd – en zorg' },
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
