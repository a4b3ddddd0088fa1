import { describe, expect, it } from 'vitest';
import { allGemeenten } from '../../../motions/gemeenten/register';
import { readSubmitters } from '../../../motions/gemeenten/submitters';

const names = (text: string): string[] =>
  readSubmitters(text).submitters.map(({ name, gemeente }) => `${name}=${gemeente}`);

describe('de indieners in', () => {
  it.each([
    { text: 'Motie Enschede', found: ['Enschede=gm0153'] },
    { text: 'Motie Almere en Tilburg', found: ['Almere=gm0034', 'Tilburg=gm0855'] },
    { text: 'Motie\u00a0Almere\nen Tilburg ', found: ['Almere=gm0034', 'Tilburg=gm0855'] },
    {
      text: 'Motie van Gouda, Krimpenerwaard en Zuidplas',
      found: ['Gouda=gm0513', 'Krimpenerwaard=gm1931', 'Zuidplas=gm1892'],
    },
    { text: 'motie gemeente Deventer', found: ['Deventer=gm0150'] },
    {
      text: 'moties gemeenten Kampen, Zwolle & Deventer',
      found: ['Kampen=gm0166', 'Zwolle=gm0193', 'Deventer=gm0150'],
    },
    { text: 'Motie van de gemeenten Kampen en Zwolle', found: ['Kampen=gm0166', 'Zwolle=gm0193'] },
    {
      text: 'Motie van gemeente Kampen, gemeente Zwolle',
      found: ['Kampen=gm0166', 'Zwolle=gm0193'],
    },
    { text: 'motie-Moerdijk', found: ['Moerdijk=gm1709'] },
    { text: 'Motie Moerdijk:', found: ['Moerdijk=gm1709'] },
    { text: 'Motie Moerdijk -', found: ['Moerdijk=gm1709'] },
    { text: 'Motie Moerdijk over', found: ['Moerdijk=gm1709'] },
    { text: 'Motie Moerdijk, getiteld', found: ['Moerdijk=gm1709'] },
    { text: 'Motie: Moerdijk', found: ['Moerdijk=gm1709'] },
    {
      text: 'De gemeente Moerdijk diende deze motie in tijdens de ALV van 29 juni 2022.',
      found: ['Moerdijk=gm1709'],
    },
    {
      text: 'De gemeenten Kampen en Zwolle dienden de motie in op de ALV van 14 juni 2023',
      found: ['Kampen=gm0166', 'Zwolle=gm0193'],
    },
    {
      text: 'Deze motie is ingediend door Kampen en Zwolle in de Najaars ALV van 1 december 2023.',
      found: ['Kampen=gm0166', 'Zwolle=gm0193'],
    },
    {
      text: 'door Kampen en Zwolle voorgelegd aan de Najaars ALV van 1 december 2023',
      found: ['Kampen=gm0166', 'Zwolle=gm0193'],
    },
    { text: 'Op initiatief van Kampen', found: ['Kampen=gm0166'] },
    { text: 'motie baarn', found: ['baarn=gm0308'] },
    { text: 'Motie best en goes', found: ['best=gm0753', 'goes=gm0664'] },
    { text: 'Motie Horst a/d Maas', found: ['Horst a/d Maas=gm1507'] },
    { text: 'Motie West-Betuwe', found: ['West-Betuwe=gm1960'] },
    { text: 'Motie ’s-Gravenhage', found: ['’s-Gravenhage=gm0518'] },
    { text: "motie gemeente 's-Hertogenbosch", found: ["'s-Hertogenbosch=gm0796"] },
    { text: 'Motie Leidschendam-\nVoorburg', found: ['Leidschendam-Voorburg=gm1916'] },
    { text: '11a. Motie Deventer:', found: ['Deventer=gm0150'] },
    { text: '2. Motie Deventer', found: ['Deventer=gm0150'] },
    { text: '- Motie Deventer', found: ['Deventer=gm0150'] },
    { text: '• Motie Deventer', found: ['Deventer=gm0150'] },
    { text: 'Motie 3 Zwolle', found: ['Zwolle=gm0193'] },
    { text: 'Motie 3: Zwolle', found: ['Zwolle=gm0193'] },
    { text: 'M12 Motie Zwolle', found: ['Zwolle=gm0193'] },
    { text: 'Gewijzigde motie Zwolle', found: ['Zwolle=gm0193'] },
    { text: 'Aangehouden motie Zwolle', found: ['Zwolle=gm0193'] },
    { text: 'Motie en indiener: Motie Zwolle', found: ['Zwolle=gm0193'] },
    { text: 'indiener: gemeente Hof van Twente', found: ['Hof van Twente=gm1735'] },
    { text: 'Indieners: Zwolle, Kampen', found: ['Zwolle=gm0193', 'Kampen=gm0166'] },
    {
      text: 'ingediend door de gemeente Zwolle (mede-ingediend door Kampen)',
      found: ['Zwolle=gm0193', 'Kampen=gm0166'],
    },
    {
      text: 'Zwolle, mede namens Kampen en Deventer',
      found: ['Zwolle=gm0193', 'Kampen=gm0166', 'Deventer=gm0150'],
    },
    {
      text: 'Bergen op Zoom, Wijk bij Duurstede en Stichtse Vecht',
      found: ['Bergen op Zoom=gm0748', 'Wijk bij Duurstede=gm0352', 'Stichtse Vecht=gm1904'],
    },
    {
      text: 'Son en Breugel, Voorne aan Zee en Echt-Susteren',
      found: ['Son en Breugel=gm0848', 'Voorne aan Zee=gm1992', 'Echt-Susteren=gm1711'],
    },
    {
      text: 'Nuenen, Gerwen en Nederwetten, Gilze en Rijen en Peel en Maas',
      found: [
        'Nuenen, Gerwen en Nederwetten=gm0820',
        'Gilze en Rijen=gm0784',
        'Peel en Maas=gm1894',
      ],
    },
    {
      text: 'Loon op Zand, Kaag en Braassem en Asten',
      found: ['Loon op Zand=gm0809', 'Kaag en Braassem=gm1884', 'Asten=gm0743'],
    },
    {
      text: 'Zoetermeer en Leidschendam-Voorburg',
      found: ['Zoetermeer=gm0637', 'Leidschendam-Voorburg=gm1916'],
    },
    { text: 'Bergen (NH)', found: ['Bergen (NH)=gm0373'] },
    { text: 'Almere/Tilburg', found: ['Almere=gm0034', 'Tilburg=gm0855'] },
    { text: 'Motie Zwolle (ALV 26 juni 2024)', found: ['Zwolle=gm0193'] },
    { text: 'Ede ALV 26 juni 2024', found: ['Ede=gm0228'] },
    { text: 'Zwolle · Najaars ALV 1 december 2023', found: ['Zwolle=gm0193'] },
    { text: 'Zwolle · Kampen', found: ['Zwolle=gm0193', 'Kampen=gm0166'] },
    { text: 'Motie Zwolle inzake jeugdzorg', found: ['Zwolle=gm0193'] },
    { text: 'Motie Zwolle 2', found: ['Zwolle=gm0193'] },
    { text: 'Motie Zwolle (indiener) en Kampen', found: ['Zwolle=gm0193', 'Kampen=gm0166'] },
    { text: 'Motie Zwolle, met steun van Kampen', found: ['Zwolle=gm0193', 'Kampen=gm0166'] },
    { text: 'Motie Zwolle mede-ingediend door Kampen', found: ['Zwolle=gm0193', 'Kampen=gm0166'] },
    { text: 'Motie van de raad van Zwolle', found: ['Zwolle=gm0193'] },
    { text: 'Aangehouden motie Extra ALV 24 mei 2024: Motie Zwolle', found: ['Zwolle=gm0193'] },
    { text: 'Motie De Bilt en Het Hogeland', found: ['De Bilt=gm0310', 'Het Hogeland=gm1966'] },
    { text: 'Zwolle en Zwolle', found: ['Zwolle=gm0193'] },
  ])('$text', ({ text, found }) => {
    expect(names(text)).toEqual(found);
    expect(readSubmitters(text)).toMatchObject({ andOthers: false, unknown: [] });
    expect(readSubmitters(text)).not.toHaveProperty('collective');
  });

  it.each([
    { text: 'Brummen en anderen', found: ['Brummen=gm0213'] },
    { text: 'Motie Brummen e.a.', found: ['Brummen=gm0213'] },
    { text: 'Motie Brummen, Epe e.a.', found: ['Brummen=gm0213', 'Epe=gm0232'] },
    { text: 'Motie Brummen ea', found: ['Brummen=gm0213'] },
    { text: 'Motie Brummen c.s.', found: ['Brummen=gm0213'] },
    { text: 'Motie Brummen (e.a.)', found: ['Brummen=gm0213'] },
    { text: 'Motie Brummen en 12 andere gemeenten', found: ['Brummen=gm0213'] },
    { text: 'Motie Brummen en 25 mede-indieners', found: ['Brummen=gm0213'] },
    { text: 'Brummen en nog 3 gemeenten', found: ['Brummen=gm0213'] },
    { text: 'Motie Nuenen c.a. e.a.', found: ['Nuenen c.a.=gm0820'] },
    {
      text: 'Dinkelland, Tubbergen, Hellendoorn e.a.',
      found: ['Dinkelland=gm1774', 'Tubbergen=gm0183', 'Hellendoorn=gm0163'],
    },
  ])('met anderen: $text', ({ text, found }) => {
    expect(names(text)).toEqual(found);
    expect(readSubmitters(text)).toMatchObject({ andOthers: true, unknown: [] });
  });

  it.each([
    { text: 'Motie Nergenshuizen', found: ['Nergenshuizen=null'], unknown: ['Nergenshuizen'] },
    {
      text: 'Motie Almere en Tilborg',
      found: ['Almere=gm0034', 'Tilborg=null'],
      unknown: ['Tilborg'],
    },
    { text: 'Motie Utrecht-Zuid', found: ['Utrecht-Zuid=null'], unknown: ['Utrecht-Zuid'] },
    { text: 'Motie Valkenburg', found: ['Valkenburg=null'], unknown: ['Valkenburg'] },
    { text: 'Motie Zwolle-Kampen', found: ['Zwolle-Kampen=null'], unknown: ['Zwolle-Kampen'] },
    { text: 'Motie Bergen', found: ['Bergen=null'], unknown: ['Bergen'] },
    {
      text: 'Gemeenten Almere en Tilborg',
      found: ['Almere=gm0034', 'Tilborg=null'],
      unknown: ['Tilborg'],
    },
  ])('niet in het register: $text', ({ text, found, unknown }) => {
    expect(names(text)).toEqual(found);
    expect(readSubmitters(text).unknown).toEqual(unknown);
  });

  it.each([
    '',
    ' ',
    'Motie',
    'Moties',
    '3. Motie:',
    'Resolutie',
    'Resolutie VNG-bestuur',
    'Motie van het bestuur',
  ])('staan niet in “%s”', (text) => {
    expect(readSubmitters(text)).toEqual({ submitters: [], andOthers: false, unknown: [] });
  });

  it('een vroegere gemeente krijgt haar opvolgers', () => {
    expect(readSubmitters('Motie Bedum').submitters).toEqual([
      { name: 'Bedum', gemeente: 'gm0005', current: ['gm1966'] },
    ]);
    expect(readSubmitters('Motie Bedum', '2018-06-01').submitters).toEqual([
      { name: 'Bedum', gemeente: 'gm0005' },
    ]);
  });

  const plain = allGemeenten().filter(({ name }) => name !== 'Valkenburg');
  it.each(plain)('met $name in een lijst', ({ code, name }) => {
    const { submitters, unknown } = readSubmitters(`Motie van Urk, ${name} en Texel`);
    expect(unknown).toEqual([]);
    expect(submitters.map(({ gemeente }) => gemeente)).toEqual([
      ...new Set(['gm0184', code, 'gm0448']),
    ]);
  });
});

it.each([', ', 'Zwolle, ', '(', 'en ', 'motie '])(
  'een lange reeks van “%s” kost geen tijd',
  (part) => {
    const started = performance.now();
    expect(readSubmitters(part.repeat(3000)).unknown).toEqual([]);
    // It takes a fraction of a second; what tries every way out would take minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  },
);
