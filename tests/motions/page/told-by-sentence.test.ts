import { describe, expect, it } from 'vitest';
import { read, told } from './read-shape';

const page = (title: string, address: string, body: string) =>
  read({ title, address, body: `<main><h1>${title}</h1>${body}</main>` });

describe('een zin over deze motie', () => {
  it('maakt de koppen erboven tot moties', () => {
    const { document, motions } = page(
      'Hoe stemden de leden? ALV 10 juni 2026',
      'artikelen/hoe-stemden-de-leden',
      '<p>Drie moties stonden op de agenda. Dit is het resultaat.</p><h2>Gemeente Urk: Ruim baan</h2><p>De ALV nam deze motie aan met 91,3% van de stemmen. Het bestuur had geadviseerd de motie over te nemen.</p><h2>Gemeente Ede en anderen: Licht in het park</h2><p>De ALV verwierp deze motie: 60,2% stemde tegen. Het bestuur had de motie ontraden.</p><h2>Gemeenten Best en Oss: Dijken eerst</h2><p>De indieners trokken deze motie in.</p><h2>En verder</h2><p>De leden stemden in met de jaarrekening.</p>',
    );
    expect(document.kind).toBe('uitslagen');
    expect(motions.map(told)).toEqual([
      ['Ruim baan', 'Urk', 'aangenomen 91.3', 'overnemen'],
      ['Licht in het park', 'Ede e.a.', 'verworpen 60.2', 'ontraden'],
      ['Dijken eerst', 'Best en Oss', 'ingetrokken'],
    ]);
  });

  it('staat achter de titel en de indiener, met een dubbele punt', () => {
    const { document, motions } = page(
      'Stand van zaken moties na de ALV van 18 juni 2025',
      'artikelen/stand-van-zaken',
      '<p>Wat gebeurt er met de moties van de Najaars ALV van 29 november 2024? De ALV heeft daarover op 18 juni 2025 besloten.</p><p>‘Ruim baan’ van Urk: de ALV beschouwt deze motie als afgedaan.</p><p>‘Licht in het park’ van Ede en anderen: de ALV houdt deze motie aan.</p>',
    );
    expect(document.kind).toBe('besluiten');
    expect(motions.map((motion) => [...told(motion), motion.meeting?.date])).toEqual([
      ['Ruim baan', 'Urk', 'afdoen', '2024-11-29'],
      ['Licht in het park', 'Ede e.a.', 'aanhouden', '2024-11-29'],
    ]);
  });
});

describe('wat naast een advies staat', () => {
  it('is een kop met het advies, en een zin die de leden om instemming vraagt', () => {
    const { motions } = page(
      'Bestuur geeft preadvies over moties',
      'nieuws/preadvies',
      '<p>Voor de Najaars ALV op 1 december 2023 zijn drie moties ingediend.</p><h2>Preadvies: overnemen</h2><p>Het bestuur adviseert de leden in te stemmen met deze moties:</p><ul><li>Urk: <em>Ruim baan</em></li><li>Ede e.a.: <em>Licht in het park</em></li></ul><h2>Preadvies: ontraden</h2><ul><li>Best: <em>Dijken eerst</em></li></ul>',
    );
    expect(motions.map(({ title, advice }) => [title, advice?.kind])).toEqual([
      ['Ruim baan', 'overnemen'],
      ['Licht in het park', 'overnemen'],
      ['Dijken eerst', 'ontraden'],
    ]);
  });

  it('is een titel met ‘niet’ achter een komma, en een oordeel dat aan de lezer wordt gelaten', () => {
    const { motions } = page(
      'Ledenbrief: moties voor de ALV van 26 juni 2024',
      'brieven/moties',
      '<p>Voor de Algemene Ledenvergadering van 26 juni 2024 hebben wij moties ontvangen:</p><ol><li><a href="/1.pdf">M50 - Middelgroot, maar niet middelmatig</a> - preadvies: overnemen (pdf, 112 kB)</li><li><a href="/2.pdf">Urk - Ruim baan</a> - preadvies: ontraden (pdf, 98 kB)</li></ol><p>De gemeenten Best en Oss dienden de motie ‘Dijken eerst’ in. Wij laten het oordeel over deze motie aan u.</p>',
    );
    expect(motions.map(told)).toEqual([
      ['Middelgroot, maar niet middelmatig', 'M50', 'overnemen'],
      ['Ruim baan', 'Urk', 'ontraden'],
      ['Dijken eerst', 'Best en Oss', 'oordeel'],
    ]);
  });
});

describe('een motie zonder stemming', () => {
  it('houdt haar eigen titel en indiener', () => {
    const { motions } = page(
      'Moties ALV 27 juni 2018: wat is er besloten?',
      'artikelen/moties-alv-27-juni-2018',
      '<h2>Aangenomen moties</h2><ul><li><strong>Ruim baan</strong> (Urk), 92,7% voor</li><li><strong>Licht in het park</strong> (Bergen op Zoom), zonder stemming</li></ul>',
    );
    expect(
      motions.map(({ title, submitters }) => [title, submitters.map(({ name }) => name)]),
    ).toEqual([
      ['Ruim baan', ['Urk']],
      ['Licht in het park', ['Bergen op Zoom']],
    ]);
  });
});

describe('de naam van een groep', () => {
  it.each([
    ['Motie namens de P10-gemeenten: Ruim baan', 'P10-gemeenten'],
    ['Motie van de gezamenlijke Waddengemeenten: “Ruim baan”', 'Waddengemeenten'],
  ])('staat er zonder lidwoord: %s', (line, collective) => {
    const { motions } = page(
      'Agenda ALV 25 september 2020',
      'artikelen/agenda',
      `<ul><li>${line}</li><li>Motie Urk: Licht in het park</li></ul>`,
    );
    expect(motions[0]).toMatchObject({ title: 'Ruim baan', collective });
  });
});
