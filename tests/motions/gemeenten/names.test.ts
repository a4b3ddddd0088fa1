import { describe, expect, it } from 'vitest';
import { findGemeentenInText } from '../../../motions/gemeenten/names';
import { allGemeenten } from '../../../motions/gemeenten/register';

const codes = (text: string): string[] => findGemeentenInText(text).map(({ code }) => code);

describe('een gemeente in een tekst', () => {
  it.each([
    { name: 'een naam', text: 'de motie van Deventer', found: ['gm0150'] },
    { name: 'de langste naam', text: 'in Utrechtse Heuvelrug', found: ['gm1581'] },
    {
      name: 'een naam naast een langere',
      text: 'Utrecht en Utrechtse Heuvelrug',
      found: ['gm0344', 'gm1581'],
    },
    { name: 'een streepje voor een spatie', text: 'gemeente West-Betuwe', found: ['gm1960'] },
    {
      name: 'een spatie voor een streepje',
      text: 'gemeente Leidschendam Voorburg',
      found: ['gm1916'],
    },
    {
      name: 'een vaste spatie en een nieuwe regel',
      text: 'Gooise\u00a0Meren en Hof\nvan Twente',
      found: ['gm1942', 'gm1735'],
    },
    {
      name: 'een streepje aan het eind van een regel',
      text: 'Leidschendam-\nVoorburg',
      found: ['gm1916'],
    },
    {
      name: '’s met elke apostrof',
      text: "in 's-Gravenhage, ’s-Hertogenbosch of `s-Gravenhage",
      found: ['gm0518', 'gm0796', 'gm0518'],
    },
    { name: 'de namen van elke dag', text: 'Den Haag en Den Bosch', found: ['gm0518', 'gm0796'] },
    {
      name: 'a/d en a.d.',
      text: 'Krimpen a/d IJssel, Capelle a.d. IJssel, Alphen a/d Rijn, Horst a/d Maas',
      found: ['gm0542', 'gm0502', 'gm0484', 'gm1507'],
    },
    { name: 'aan de voor aan den', text: 'Capelle aan de IJssel', found: ['gm0502'] },
    {
      name: 'weggelaten accenten',
      text: 'Sudwest-Fryslan en Noardeast-Fryslan',
      found: ['gm1900', 'gm1970'],
    },
    {
      name: 'accenten als losse tekens',
      text: 'Súdwest-Fryslân'.normalize('NFD'),
      found: ['gm1900'],
    },
    { name: 'Ij voor IJ', text: 'Krimpen aan den Ijssel', found: ['gm0542'] },
    { name: 'St. voor Sint', text: 'gemeente St. Michielsgestel', found: ['gm0845'] },
    {
      name: 'een provincie erachter',
      text: 'Bergen (NH.) en Bergen (L) en Beek (L.)',
      found: ['gm0373', 'gm0893', 'gm0888'],
    },
    { name: 'Bergen NH', text: 'gemeente Bergen NH', found: ['gm0373'] },
    { name: 'alleen hoofdletters', text: 'MOTIE GOOISE MEREN', found: ['gm1942'] },
    {
      name: 'een naam met een komma en en',
      text: 'Nuenen, Gerwen en Nederwetten dient in',
      found: ['gm0820'],
    },
    { name: 'een vroegere gemeente', text: 'de motie van Bedum', found: ['gm0005'] },
    {
      name: 'een gewoon woord binnen een zin',
      text: 'de gemeente Best en ook Goes, Ede, Epe en Echt',
      found: ['gm0753', 'gm0664', 'gm0228', 'gm0232', 'gm0902'],
    },
    {
      name: 'een gewoon woord dat een lijst begint',
      text: 'Best, Eindhoven en Son en Breugel doen mee',
      found: ['gm0753', 'gm0772', 'gm0848'],
    },
    {
      name: 'een gewoon woord in een lijst met moties',
      text: '- Kampen “Asielzoekers aan het werk”',
      found: ['gm0166'],
    },
    { name: 'aanhalingstekens eromheen', text: 'de motie “Deventer”', found: ['gm0150'] },
    { name: 'haakjes eromheen', text: '(Zwolle)', found: ['gm0193'] },
    { name: 'een schuine streep ertussen', text: 'Almere/Tilburg', found: ['gm0034', 'gm0855'] },
  ])('vindt $name', ({ text, found }) => {
    expect(codes(text)).toEqual(found);
  });

  it.each([
    { name: 'een deel van een woord', text: 'Deventerse en Utrechtenaar' },
    {
      name: 'een deel van een naam met streepjes',
      text: 'Alphen-Noord, Utrecht-Zuid en Oud-Zwolle',
    },
    { name: 'kleine letters', text: 'best goed, de sluis en heel veel huizen in ede' },
    {
      name: 'een gewoon woord dat een zin begint',
      text: 'Best veel moties. Heel wat daarvan. Echt waar? Huizen bouwen.',
    },
    { name: 'een gewoon woord dat een citaat begint', text: 'motie “Houten woningen”' },
    { name: 'een vaste uitdrukking', text: 'een Best Practice' },
    { name: 'een provincie', text: 'de provincie Utrecht en Provinciale Staten van Groningen' },
    { name: 'een naam die twee gemeenten delen', text: 'de gemeente Bergen' },
    { name: 'helemaal geen naam', text: 'Het bestuur van de VNG in de ALV.' },
    { name: 'een lege tekst', text: '' },
  ])('ziet $name niet aan voor een gemeente', ({ text }) => {
    expect(codes(text)).toEqual([]);
  });

  it('geeft de gedrukte naam en haar plaats', () => {
    const text = 'motie Horst a/d Maas “…”';
    expect(findGemeentenInText(text)).toEqual([
      { code: 'gm1507', name: 'Horst a/d Maas', start: 6, end: 20 },
    ]);
    expect(findGemeentenInText('in ’s-Gravenhage.')[0]).toMatchObject({ start: 3, end: 16 });
  });

  it.each(allGemeenten().filter(({ name }) => name !== 'Valkenburg'))(
    'vindt $name in een zin',
    ({ code, name }) => {
      expect(findGemeentenInText(`de gemeente ${name} heeft`)).toEqual([
        { code, name, start: 12, end: 12 + name.length },
      ]);
    },
  );
});
