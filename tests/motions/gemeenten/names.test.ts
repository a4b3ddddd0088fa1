import { describe, expect, it } from 'vitest';
import { findGemeentenInText } from '../../../motions/gemeenten/names';
import { allGemeenten } from '../../../motions/gemeenten/register';

const codes = (text: string): string[] => findGemeentenInText(text).map(({ code }) => code);

describe('findGemeentenInText', () => {
  it.each([
    { name: 'a name', text: 'de motie van Deventer', found: ['gm0150'] },
    { name: 'the longest name', text: 'in Utrechtse Heuvelrug', found: ['gm1581'] },
    {
      name: 'a name beside a longer one',
      text: 'Utrecht en Utrechtse Heuvelrug',
      found: ['gm0344', 'gm1581'],
    },
    { name: 'a hyphen for a space', text: 'gemeente West-Betuwe', found: ['gm1960'] },
    { name: 'a space for a hyphen', text: 'gemeente Leidschendam Voorburg', found: ['gm1916'] },
    {
      name: 'a no-break space and a line break',
      text: 'Gooise\u00a0Meren en Hof\nvan Twente',
      found: ['gm1942', 'gm1735'],
    },
    { name: 'a hyphen at a line end', text: 'Leidschendam-\nVoorburg', found: ['gm1916'] },
    {
      name: "'s with any apostrophe",
      text: "in 's-Gravenhage, ’s-Hertogenbosch of `s-Gravenhage",
      found: ['gm0518', 'gm0796', 'gm0518'],
    },
    { name: 'the daily names', text: 'Den Haag en Den Bosch', found: ['gm0518', 'gm0796'] },
    {
      name: 'a/d and a.d.',
      text: 'Krimpen a/d IJssel, Capelle a.d. IJssel, Alphen a/d Rijn, Horst a/d Maas',
      found: ['gm0542', 'gm0502', 'gm0484', 'gm1507'],
    },
    { name: 'aan de for aan den', text: 'Capelle aan de IJssel', found: ['gm0502'] },
    {
      name: 'accents left out',
      text: 'Sudwest-Fryslan en Noardeast-Fryslan',
      found: ['gm1900', 'gm1970'],
    },
    {
      name: 'accents as separate characters',
      text: 'Súdwest-Fryslân'.normalize('NFD'),
      found: ['gm1900'],
    },
    { name: 'Ij for IJ', text: 'Krimpen aan den Ijssel', found: ['gm0542'] },
    { name: 'St. for Sint', text: 'gemeente St. Michielsgestel', found: ['gm0845'] },
    {
      name: 'a province behind it',
      text: 'Bergen (NH.) en Bergen (L) en Beek (L.)',
      found: ['gm0373', 'gm0893', 'gm0888'],
    },
    { name: 'Bergen NH', text: 'gemeente Bergen NH', found: ['gm0373'] },
    { name: 'all capitals', text: 'MOTIE GOOISE MEREN', found: ['gm1942'] },
    {
      name: 'a name with a comma and en',
      text: 'Nuenen, Gerwen en Nederwetten dient in',
      found: ['gm0820'],
    },
    { name: 'a former gemeente', text: 'de motie van Bedum', found: ['gm0005'] },
    {
      name: 'a common word within a sentence',
      text: 'de gemeente Best en ook Goes, Ede, Epe en Echt',
      found: ['gm0753', 'gm0664', 'gm0228', 'gm0232', 'gm0902'],
    },
    {
      name: 'a common word that begins a list',
      text: 'Best, Eindhoven en Son en Breugel doen mee',
      found: ['gm0753', 'gm0772', 'gm0848'],
    },
    {
      name: 'a common word in a list of motions',
      text: '- Kampen “Asielzoekers aan het werk”',
      found: ['gm0166'],
    },
    { name: 'quotation marks around it', text: 'de motie “Deventer”', found: ['gm0150'] },
    { name: 'brackets around it', text: '(Zwolle)', found: ['gm0193'] },
    { name: 'a slash between', text: 'Almere/Tilburg', found: ['gm0034', 'gm0855'] },
  ])('finds $name', ({ text, found }) => {
    expect(codes(text)).toEqual(found);
  });

  it.each([
    { name: 'a part of a word', text: 'Deventerse en Utrechtenaar' },
    { name: 'a part of a hyphenated name', text: 'Alphen-Noord, Utrecht-Zuid en Oud-Zwolle' },
    { name: 'small letters', text: 'best goed, de sluis en heel veel huizen in ede' },
    {
      name: 'a common word that begins a sentence',
      text: 'Best veel moties. Heel wat daarvan. Echt waar? Huizen bouwen.',
    },
    { name: 'a common word that begins a quotation', text: 'motie “Houten woningen”' },
    { name: 'a fixed expression', text: 'een Best Practice' },
    { name: 'a province', text: 'de provincie Utrecht en Provinciale Staten van Groningen' },
    { name: 'a name that two gemeenten share', text: 'de gemeente Bergen' },
    { name: 'no name at all', text: 'Het bestuur van de VNG in de ALV.' },
    { name: 'an empty text', text: '' },
  ])('does not take $name for a gemeente', ({ text }) => {
    expect(codes(text)).toEqual([]);
  });

  it('gives the printed name and its place', () => {
    const text = 'motie Horst a/d Maas “…”';
    expect(findGemeentenInText(text)).toEqual([
      { code: 'gm1507', name: 'Horst a/d Maas', start: 6, end: 20 },
    ]);
    expect(findGemeentenInText('in ’s-Gravenhage.')[0]).toMatchObject({ start: 3, end: 16 });
  });

  it.each(allGemeenten().filter(({ name }) => name !== 'Valkenburg'))(
    'finds $name within a sentence',
    ({ code, name }) => {
      expect(findGemeentenInText(`de gemeente ${name} heeft`)).toEqual([
        { code, name, start: 12, end: 12 + name.length },
      ]);
    },
  );
});
