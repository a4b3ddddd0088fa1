import { describe, expect, it } from 'vitest';
import { ALIASES } from '../../../motions/gemeenten/aliases';
import { nameKey } from '../../../motions/gemeenten/name-key';
import {
  allGemeenten,
  currentGemeenten,
  findGemeenteByCode,
  findGemeenteByName,
  REGISTER_DATE,
  searchGemeenten,
} from '../../../motions/gemeenten/register';
import { gemeenteCodeSchema } from '../../../motions/model';

describe('het register', () => {
  it('bevat de 342 gemeenten van nu en 263 van vroeger', () => {
    const present = allGemeenten().filter((gemeente) => gemeente.end === undefined);
    expect(present).toHaveLength(342);
    expect(allGemeenten()).toHaveLength(605);
  });

  it('heeft een geldige code, een naam, een provincie en, bij een vroegere, een einde en bekende opvolgers', () => {
    for (const gemeente of allGemeenten()) {
      expect(gemeenteCodeSchema.parse(gemeente.code)).toBe(gemeente.code);
      expect(gemeente.name).toMatch(/^\S.*\S$/u);
      expect(gemeente.province).toMatch(/^\p{Lu}/u);
      expect(gemeente.end === undefined).toBe(gemeente.mergedInto === undefined);
      if (gemeente.end === undefined) continue;
      expect(gemeente.end).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      expect(currentGemeenten(gemeente.code, REGISTER_DATE)).not.toEqual([]);
    }
  });

  it('heeft geen twee gemeenten met één naam, in welke spelling ook', () => {
    const names = allGemeenten().map((gemeente) => nameKey(gemeente.name));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(ALIASES)('kent %s als een andere naam van %s', (name, code) => {
    expect(findGemeenteByCode(code)?.code).toBe(code);
    expect(findGemeenteByName(name)?.code).toBe(code);
  });
});

describe('een gemeente bij haar naam', () => {
  it.each([
    { name: 'Deventer', code: 'gm0150' },
    { name: ' deventer ', code: 'gm0150' },
    { name: 'West-Betuwe', code: 'gm1960' },
    { name: 'West\u00a0Betuwe', code: 'gm1960' },
    { name: 'Den Haag', code: 'gm0518' },
    { name: "'s-Gravenhage", code: 'gm0518' },
    { name: '’s-Gravenhage', code: 'gm0518' },
    { name: '`s Gravenhage', code: 'gm0518' },
    { name: 'Den Bosch', code: 'gm0796' },
    { name: '‘s-Hertogenbosch', code: 'gm0796' },
    { name: 'Krimpen a/d IJssel', code: 'gm0542' },
    { name: 'Capelle a.d. IJssel', code: 'gm0502' },
    { name: 'Capelle aan de IJssel', code: 'gm0502' },
    { name: 'Alphen a/d Rijn', code: 'gm0484' },
    { name: 'Horst a/d Maas', code: 'gm1507' },
    { name: 'Sudwest-Fryslan', code: 'gm1900' },
    { name: 'Noardeast Fryslan', code: 'gm1970' },
    { name: 'Skarsterlan', code: 'gm0051' },
    { name: 'St. Michielsgestel', code: 'gm0845' },
    { name: 'Bergen (NH.)', code: 'gm0373' },
    { name: 'Bergen NH', code: 'gm0373' },
    { name: 'Bergen (L.)', code: 'gm0893' },
    { name: 'Bergen (Limburg)', code: 'gm0893' },
    { name: 'Beek (L.)', code: 'gm0888' },
    { name: 'Hengelo (O)', code: 'gm0164' },
    { name: 'Nuenen c.a.', code: 'gm0820' },
    { name: 'Son & Breugel', code: 'gm0848' },
    { name: 'IJsselstein', code: 'gm0353' },
    { name: 'Ĳsselstein', code: 'gm0353' },
    { name: 'Bedum', code: 'gm0005' },
  ])('$name', ({ name, code }) => {
    expect(findGemeenteByName(name)?.code).toBe(code);
  });

  it.each(['', 'Bergen', 'Utrechtse', 'Alphen', 'Nergenshuizen', 'Deventer Kampen'])(
    'kent “%s” niet',
    (name) => {
      expect(findGemeenteByName(name)).toBeNull();
    },
  );
});

describe('de gemeente van nu', () => {
  it.each([
    { name: 'een gemeente van nu is zichzelf', code: 'gm0150', on: '2026-01-01', now: ['gm0150'] },
    { name: 'een vroegere geeft haar opvolger', code: 'gm0005', on: '2026-01-01', now: ['gm1966'] },
    {
      name: 'op haar laatste dag bestaat zij nog',
      code: 'gm0005',
      on: '2018-12-31',
      now: ['gm0005'],
    },
    { name: 'een dag later niet meer', code: 'gm0005', on: '2019-01-01', now: ['gm1966'] },
    {
      name: 'De Friese Meren kreeg alleen een andere naam',
      code: 'gm1921',
      on: '2026-01-01',
      now: ['gm1940'],
    },
    { name: 'een onbekende code heeft er geen', code: 'gm9999', on: '2026-01-01', now: [] },
  ])('$name', ({ code, on, now }) => {
    expect(currentGemeenten(code, on)).toEqual(now);
  });

  it('volgt meer dan één verandering: Skarsterlân, De Friese Meren, De Fryske Marren', () => {
    expect(currentGemeenten('gm0051', '2015-01-01')).toEqual(['gm1921']);
    expect(currentGemeenten('gm0051', '2026-01-01')).toEqual(['gm1940']);
  });

  it('geeft alle opvolgers van een gemeente die verdeeld is', () => {
    expect(currentGemeenten('gm0788', '2026-01-01')).toHaveLength(4);
  });
});

describe('zoeken naar een gemeente', () => {
  const names = (query: string, limit = 5): string[] =>
    searchGemeenten(query, limit).map(({ gemeente }) => gemeente.name);

  it.each([
    { query: 'deve', first: 'Deventer' },
    { query: 'gemeente Deventer', first: 'Deventer' },
    { query: 'den haag', first: 'Den Haag' },
    { query: "'s-Grav", first: "'s-Graveland" },
    { query: '’s-gravenh', first: 'Den Haag' },
    { query: 'haag', first: 'Den Haag' },
    { query: 'bosch', first: "'s-Hertogenbosch" },
    { query: 'fryske', first: 'De Fryske Marren' },
    { query: 'sudwest', first: 'Súdwest-Fryslân' },
    { query: 'westbet', first: 'West Betuwe' },
    { query: 'krimpen a/d', first: 'Krimpen aan den IJssel' },
    { query: 'utrecht', first: 'Utrecht' },
  ])('“$query” vindt $first', ({ query, first }) => {
    expect(names(query)).toContain(first);
  });

  it.each([
    { query: 'Denventer', first: 'Deventer', mistake: 'een letter te veel' },
    { query: 'Devnter', first: 'Deventer', mistake: 'een letter te weinig' },
    { query: 'Dveenter', first: 'Deventer', mistake: 'twee letters verwisseld' },
    { query: 'Amstredam', first: 'Amsterdam', mistake: 'twee letters verwisseld' },
    { query: 'Enskede', first: 'Enschede', mistake: 'andere letters' },
    { query: 'Apeldorn', first: 'Apeldoorn', mistake: 'een letter te weinig' },
    { query: 'Hogevee', first: 'Hoogeveen', mistake: 'een deel van de naam, met een fout' },
    { query: 'hertogenbos', first: "'s-Hertogenbosch", mistake: 'geen' },
    { query: 'Leewarden', first: 'Leeuwarden', mistake: 'een letter te weinig' },
  ])('“$query” ($mistake) vindt $first', ({ query, first }) => {
    expect(names(query)[0]).toBe(first);
  });

  it.each(['xyz', 'motie', 'zwembad met een glijbaan', 'qqqqqqqq'])(
    '“%s” is geen verschrijving van een gemeente',
    (query) => {
      expect(names(query)).toEqual([]);
    },
  );

  it('raadt niet zolang er een naam is die zo begint', () => {
    expect(names('almer')).toEqual(['Almere']);
  });

  it('zegt waar Weesp nu bij hoort', () => {
    const [weesp] = searchGemeenten('Weesp', 1);
    expect(weesp?.gemeente.name).toBe('Weesp');
    expect(weesp?.successors.map(({ name }) => name)).toEqual(['Amsterdam']);
  });

  it('zet de hele naam voor een langere, en nu voor vroeger', () => {
    expect(names('utrecht')).toEqual(['Utrecht', 'Utrechtse Heuvelrug']);
    expect(names('sluis')[0]).toBe('Sluis');
  });

  it('geeft de opvolgers van een vroegere naam, en geen bij een van nu', () => {
    expect(searchGemeenten('Bedum', 1)[0]?.successors.map(({ name }) => name)).toEqual([
      'Het Hogeland',
    ]);
    expect(searchGemeenten('Deventer', 1)[0]?.successors).toEqual([]);
  });

  it('houdt zich aan de grens, en vindt niets bij niets', () => {
    expect(searchGemeenten('h', 3)).toHaveLength(3);
    expect(searchGemeenten('  ', 3)).toEqual([]);
    expect(searchGemeenten('qq', 3)).toEqual([]);
  });
});
