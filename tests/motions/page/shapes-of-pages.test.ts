import { describe, expect, it } from 'vitest';
import { type Read, read, told } from './read-shape';

describe('een pagina waarvan de kop buiten de inhoud staat', () => {
  const hero = (title: string): string => `<section class="hero"><h1>${title}</h1></section>`;

  it('heeft bij elke kop een tabel met labels: elke kop is een motie', () => {
    const card = (title: string, who: string, decision: string): string =>
      `<div><h2>${title}</h2><table><tr><td>Indiener</td><td>${who}</td></tr><tr><td>Soort stuk</td><td>Motie</td></tr><tr><td>Besluit</td><td>${decision}</td></tr></table></div>`;
    const { motions, document } = read({
      title: 'Besluiten moties ALV 16 juni 2027',
      body: `${hero('Besluiten moties ALV 16 juni 2027')}<main><p>Op 16 juni 2027 besloten de leden over twee moties uit de Najaars ALV van 27 november 2026.</p>${card('Ruim baan voor de veerpont', 'Urk en Best', 'Aanhouden')}${card('Licht in het park', 'Ede e.a.', 'Afdoen')}</main>`,
    });
    expect(motions.map(told)).toEqual([
      ['Ruim baan voor de veerpont', 'Urk en Best', 'aanhouden'],
      ['Licht in het park', 'Ede e.a.', 'afdoen'],
    ]);
    expect(motions.map(({ meeting }) => meeting?.date)).toEqual(['2026-11-27', '2026-11-27']);
    expect(document).toMatchObject({
      kind: 'besluiten',
      title: 'Besluiten moties ALV 16 juni 2027',
      meeting: { kind: 'ALV', date: '2027-06-16' },
    });
  });

  it('is een agenda als haar titel dat zegt, ook als een zin preadviezen noemt', () => {
    const { document } = read({
      title: 'Agenda en stukken ALV 17 juni 2026',
      body: `${hero('Agenda en stukken ALV 17 juni 2026')}<main><p>Bij de ALV van 17 juni 2026 vindt u de moties met het preadvies van het bestuur.</p><div><p>Motie Urk ‘Ruim baan voor de veerpont’ (pdf)</p><p>Preadvies: Ontraden</p></div><div><p>Motie Ede ‘Licht in het park’ (pdf)</p><p>Preadvies: Overnemen</p></div></main>`,
    });
    expect(document.kind).toBe('agenda');
  });
});

describe('kaarten met de uitslag boven de titel', () => {
  const card = (vote: string, title: string, who: string): string =>
    `<div><span>${vote}</span><div><strong>${title}</strong></div><div>${who}</div><a href="/stuk.pdf">Bekijk het stuk</a></div>`;
  const page = (cards: string): Read => ({
    title: 'Uitslagen ALV 17 juni 2026',
    body: `<main><h1>Uitslagen ALV 17 juni 2026</h1><p>Er is gestemd over drie stukken.</p>${cards}<p>Heeft deze pagina u geholpen?</p></main>`,
  });

  it('geven elke motie de uitslag van haar eigen kaart', () => {
    const { motions } = read(
      page(
        card('Aangenomen met 97,14%', 'Ruim baan voor de veerpont', 'Motie van de gemeente Urk') +
          card('Verworpen met 55,9%', 'Licht in het park', 'Motie van de gemeenten Ede en Best') +
          card('Akkoord bij acclamatie', 'Een basis voor morgen', 'Resolutie van het bestuur'),
      ),
    );
    expect(motions.map(told)).toEqual([
      ['Ruim baan voor de veerpont', 'Urk', 'aangenomen 97.14'],
      ['Licht in het park', 'Ede en Best', 'verworpen 55.9'],
      ['Een basis voor morgen', 'aangenomen'],
    ]);
    expect(motions.map(({ type }) => type)).toEqual(['motie', 'motie', 'resolutie']);
  });

  it('houden een uitslag onder de titel bij die titel', () => {
    const below = (vote: string, title: string, who: string): string =>
      `<div><h3>${title}</h3><p>Motie van de gemeente ${who}</p><p>${vote}</p></div>`;
    const { motions } = read(
      page(
        below('Aangenomen met 97,14%', 'Ruim baan voor de veerpont', 'Urk') +
          below('Verworpen met 55,9%', 'Licht in het park', 'Ede'),
      ),
    );
    expect(motions.map(told)).toEqual([
      ['Ruim baan voor de veerpont', 'Urk', 'aangenomen 97.14'],
      ['Licht in het park', 'Ede', 'verworpen 55.9'],
    ]);
  });
});

describe('regels onder elkaar', () => {
  it('zijn moties onder woorden die ze aankondigen, ook onder een agenda', () => {
    const { motions } = read({
      title: 'Agenda ALV 16 juni 2027',
      body: '<div><div>Agenda ALV 16 juni 2027</div><div>Agenda</div><div>1. Opening</div><div>2. Jaarverslag 2026</div><div>5. Moties</div><div>6. Sluiting</div><div>Ingediende moties (agendapunt 5)</div><div>Ruim baan voor de veerpont (Urk)</div><div>Licht in het park (Ede e.a.)</div><div>Zwemles voor ieder kind (Best en Berg en Dal)</div><div>Toekomst van de dijken (Waddengemeenten)</div><div>Praktisch</div><div>Aanmelden kan tot 1 juni via de website van de vereniging.</div></div>',
    });
    expect(motions.map(told)).toEqual([
      ['Ruim baan voor de veerpont', 'Urk'],
      ['Licht in het park', 'Ede e.a.'],
      ['Zwemles voor ieder kind', 'Best en Berg en Dal'],
      ['Toekomst van de dijken', 'Waddengemeenten'],
    ]);
  });

  it('hebben een nummer en tussen haakjes wie de motie indiende', () => {
    const { motions } = read({
      title: 'Uitslagen stemmingen ALV 5 juni 2019',
      body: '<main><h1>Uitslagen stemmingen ALV 5 juni 2019</h1><p><b>Moties</b><br>Motie 1 (Urk e.a.): Ruim baan voor de veerpont – aangenomen met 97,26 procent<br>Motie 2 (Ede en Best): Licht in het park – bij acclamatie akkoord<br>Motie 3 (Zeeuwse gemeenten): Dijken eerst – afgewezen met 72,5 procent</p><p><a href="#">Print deze pagina</a> | <a href="#">Naar boven</a></p></main>',
    });
    expect(motions.map(told)).toEqual([
      ['Ruim baan voor de veerpont', 'Urk e.a.', 'aangenomen 97.26'],
      ['Licht in het park', 'Ede en Best', 'aangenomen'],
      ['Dijken eerst', 'Zeeuwse gemeenten', 'verworpen 72.5'],
    ]);
  });

  it('noemen boven moties van een eerdere ALV die vergadering', () => {
    const { motions } = read({
      title: 'Nazending Najaars ALV 27 november 2026',
      address: 'nieuws/nazending-najaars-alv-27-november-2026',
      body: '<div><div>Nazending Najaars ALV 27 november 2026</div><p>Deze stukken horen bij de Najaars ALV van 27 november 2026.</p><div>Nieuwe moties</div><p>Motie gemeente Urk: ‘Ruim baan voor de veerpont’<br>Preadvies: overnemen</p><div>Moties ALV 17 juni 2026</div><p>De tekst is aangepast bij deze motie:</p><p>Motie gemeente Ede: ‘Licht in het park’ (pagina 6)</p></div>',
    });
    expect(motions.map(({ title, meeting }) => [title, meeting?.date])).toEqual([
      ['Ruim baan voor de veerpont', '2026-11-27'],
      ['Licht in het park', '2026-06-17'],
    ]);
  });
});

describe('namen van groepen voor een titel zonder aanhalingstekens', () => {
  it.each([
    ['Motie G40 Een robuust fonds', 'Een robuust fonds', 'G40'],
    ['Motie Zeeuwse gemeenten Dijken eerst', 'Dijken eerst', 'Zeeuwse gemeenten'],
    ['Resolutie Zeeuwse gemeenten Dijken eerst', 'Dijken eerst', 'Zeeuwse gemeenten'],
    ['Motie Kleine gemeenten verdienen meer', 'Kleine gemeenten verdienen meer', undefined],
    ['Resolutie VNG-bestuur: Een basis', 'Een basis', undefined],
  ])('%s', (line, title, collective) => {
    const { motions } = read({
      title: 'Agenda ALV 25 september 2020',
      body: `<main><h1>Agenda ALV 25 september 2020</h1><ul><li>${line}</li><li>Motie Urk Ruim baan voor de veerpont</li></ul></main>`,
    });
    expect(motions[0]).toMatchObject({ title });
    expect(motions[0]?.collective).toBe(collective);
  });
});

describe('de vergadering van een pagina', () => {
  it('is die waarin besloten werd, niet die waarin de moties zijn ingediend', () => {
    const { document, motions } = read({
      title: 'Besluiten verantwoording moties ALV 26 juni 2024',
      address: 'nieuws/besluiten-verantwoording-moties-alv-26-juni-2024',
      body: '<main><h1>Besluiten verantwoording moties ALV 26 juni 2024</h1><p>Op de Najaars ALV van 1 december 2023 zijn vier moties ingediend. In de ALV van 26 juni 2024 besloten de leden hoe het verder gaat met deze moties.</p><p>De volgende moties zijn als afgedaan beschouwd:</p><ul><li>Ruim baan voor de veerpont</li><li>Licht in het park</li></ul><p>De volgende moties zijn aangehouden:</p><ul><li>Dijken eerst</li><li>Zwemles voor ieder kind</li></ul></main>',
    });
    expect(document.meeting?.date).toBe('2024-06-26');
    expect(
      motions.map(({ title, meeting, decision, vote }) => [
        title,
        meeting?.date,
        decision?.kind,
        vote,
      ]),
    ).toEqual([
      ['Ruim baan voor de veerpont', '2023-12-01', 'afdoen', undefined],
      ['Licht in het park', '2023-12-01', 'afdoen', undefined],
      ['Dijken eerst', '2023-12-01', 'aanhouden', undefined],
      ['Zwemles voor ieder kind', '2023-12-01', 'aanhouden', undefined],
    ]);
  });

  it.each([
    [
      'van vandaag, met de datum vast aan het woord ervoor',
      '<div><span>Nieuws</span><span>12 februari 2021</span></div><p>In de Buitengewone ALV van vandaag is over een motie gestemd.</p>',
      '2021-02-12',
    ],
    [
      'in een zin die de vorige ledenbrief noemt',
      '<p>Na onze vorige ledenbrief is voor de ALV van 5 juni 2019 nog een motie binnengekomen:</p>',
      '2019-06-05',
    ],
  ])('staat er %s', (_, words, date) => {
    const { document } = read({
      title: 'Leden kiezen voor andere aanpak',
      address: 'nieuws/leden-kiezen',
      body: `<main><h1>Leden kiezen voor andere aanpak</h1>${words}<p>De motie van Urk ‘Ruim baan voor de veerpont’ is aangenomen.</p><p>De motie van Ede ‘Licht in het park’ is verworpen.</p></main>`,
    });
    expect(document.meeting?.date).toBe(date);
  });
});
