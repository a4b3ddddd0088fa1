import { describe, expect, it } from 'vitest';
import { read, told } from './read-shape';

describe('kaarten met ‘Motie’ boven de titel en een voet', () => {
  const card = (title: string, who: string, more: string, advice: string): string =>
    `<div class="motie"><header><span>Motie</span><h3>${title}</h3></header><p>${who}</p>${more}<footer><span>Advies van het bestuur</span> <em>${advice}</em></footer></div>`;
  const section = (title: string, cards: string): string =>
    `<section><h2>${title}</h2>${cards}</section>`;

  it('geven elke motie haar titel, indieners en preadvies', () => {
    const { motions } = read({
      title: 'Preadviezen ALV juni 2027',
      body: `<main><h1>Preadviezen</h1><p>ALV woensdag 16 juni 2027</p>${section(
        'Zorg',
        card('Ruim baan voor de veerpont', 'Urk', '', 'Ondersteunen') +
          card(
            'Licht in het park',
            'Ede | Best',
            '<p>De motie bouwt voort op het rapport ‘Groeipijn’.</p>',
            'Ontraden',
          ),
      )}${section('Digitaal', card('Dijken eerst', 'Delft', '<p>Zie ook de handreiking ‘Vijf stappen’.</p>', 'Ontraden'))}${section('Voorstellen', '<p>Hierbij is geen preadvies van toepassing.</p>')}</main>`,
    });
    expect(motions.map(told)).toEqual([
      ['Ruim baan voor de veerpont', 'Urk', 'ondersteunen'],
      ['Licht in het park', 'Ede en Best', 'ontraden'],
      ['Dijken eerst', 'Delft', 'ontraden'],
    ]);
  });
});

describe('wat naast een titel staat en er niet bij hoort', () => {
  it.each([
    ['het bestand', 'Motie gemeente Urk – Ruim baan voor de veerpont</a> <span>PDF · 98 kB</span>'],
    [
      'het bestand en dat het nieuw is',
      'Motie gemeente Urk – Ruim baan voor de veerpont</a> <span>PDF · 98 kB</span> <span>nieuw</span>',
    ],
  ])('%s', (_, line) => {
    const { motions } = read({
      title: 'Agenda Najaars ALV 2 december 2022',
      body: `<main><h1>Agenda Najaars ALV 2 december 2022</h1><h3>4 Contributie</h3><div><a href="/x.pdf">${line}</div><div><a href="/y.pdf">Motie gemeente Ede – Licht in het park</a></div></main>`,
    });
    expect(motions.map(told)).toEqual([
      ['Ruim baan voor de veerpont', 'Urk'],
      ['Licht in het park', 'Ede'],
    ]);
  });

  it('het nummer in een tabel, en een titel gaat na de aanhaling door', () => {
    const row = (title: string, who: string, share: string, vote: string): string =>
      `<tr><td>${title}</td><td>${who}</td><td>${share}</td><td>${vote}</td></tr>`;
    const { motions } = read({
      title: 'Uitslagen BALV 30 november 2018',
      body: `<main><h1>Uitslagen BALV 30 november 2018</h1><table><tr><th>Onderwerp</th><th>Indiener</th><th>Voor</th><th>Uitslag</th></tr><tr><td colspan="4">Moties</td></tr>${row('4a. Ruim baan voor de veerpont', 'Urk e.a.', '97,4', 'aangenomen')}${row('4b. “Slimme stad” is geen doel op zich', 'Ede', '21,7', 'verworpen')}</table></main>`,
    });
    expect(motions.map(told)).toEqual([
      ['Ruim baan voor de veerpont', 'Urk e.a.', 'aangenomen 97.4'],
      ['“Slimme stad” is geen doel op zich', 'Ede', 'verworpen 21.7'],
    ]);
  });
});

describe('regels die zich herhalen', () => {
  it('hebben een nummer met een punt of letter', () => {
    const row = (number: string, title: string, who: string, vote: string): string =>
      `<div><div>${number}</div><div><div>${title}</div><div>${who}</div></div><div>${vote}</div></div>`;
    const { motions } = read({
      title: 'Stemmingsuitslagen BALV 12 februari 2021',
      body: `<main><h1>Stemmingsuitslagen BALV 12 februari 2021</h1><div>Moties</div>${row('3.1', 'Ruim baan voor de veerpont', 'Urk', 'Aangenomen (99,1 %)')}${row('3.2', 'Licht in het park', 'Ede e.a.', 'Verworpen* (41,27 % voor)')}${row('4a', 'Dijken eerst', 'P10', 'Aangehouden')}</main>`,
    });
    expect(motions.map(told)).toEqual([
      ['Ruim baan voor de veerpont', 'Urk', 'aangenomen 99.1'],
      ['Licht in het park', 'Ede e.a.', 'verworpen 41.27'],
      ['Dijken eerst', 'P10', 'aangehouden'],
    ]);
  });

  it('noemen de vergadering van elke motie achter haar indieners', () => {
    const item = (title: string, who: string, decision: string): string =>
      `<div><div>${title}</div><div>${who}</div><div>Besluit ALV: motie ${decision}</div></div>`;
    const { motions, document } = read({
      title: 'Besluiten uitvoering moties Najaars ALV 27 november 2026',
      body: `<main><h1>Besluiten uitvoering moties Najaars ALV 27 november 2026</h1><p>De stand van alle lopende moties.</p>${item('Ruim baan voor de veerpont', 'Urk · ALV 17 juni 2026', 'afgedaan')}${item('Licht in het park', 'Ede en Best · ALV 17 juni 2026', 'aangehouden')}${item('Dijken eerst', 'Delft e.a. · Najaars ALV 28 november 2025', 'afgedaan')}</main>`,
    });
    expect(document).toMatchObject({ kind: 'besluiten', meeting: { date: '2026-11-27' } });
    expect(motions.map((motion) => [...told(motion), motion.meeting?.date])).toEqual([
      ['Ruim baan voor de veerpont', 'Urk', 'afdoen', '2026-06-17'],
      ['Licht in het park', 'Ede en Best', 'aanhouden', '2026-06-17'],
      ['Dijken eerst', 'Delft e.a.', 'afdoen', '2025-11-28'],
    ]);
  });
});

describe('een pagina over de verantwoording', () => {
  it('is er een van besluiten als de leden die namen', () => {
    const { document, motions } = read({
      title: 'ALV besluit over uitvoering eerdere moties',
      address: 'nieuws/alv-besluit',
      body: '<main><h1>ALV besluit over uitvoering eerdere moties</h1><p>In de ALV van 5 juni 2019 legde het bestuur verantwoording af over de uitvoering van moties. De leden namen de volgende besluiten.</p><h2>Moties ALV 27 juni 2018</h2><ul><li><strong>Urk – Ruim baan voor de veerpont</strong><p>Er is een nieuwe vergoeding.</p><p><em>Afgedaan</em></p></li><li><strong>Ede en Best – Licht in het park</strong><p>De handreiking volgt.</p><p><em>Aangehouden</em></p></li></ul></main>',
    });
    expect(document.kind).toBe('besluiten');
    expect(motions.map(({ decision }) => decision?.kind)).toEqual(['afdoen', 'aanhouden']);
  });
});

describe('titels die niets dan hun plaats of letters laat zien', () => {
  it('staan in hoofdletters in een zin', () => {
    const { motions } = read({
      title: 'Uitslagen Najaars ALV 27 november 2026',
      body: "<main><h1>Uitslagen Najaars ALV 27 november 2026</h1><p>8a. De motie RUIM BAAN VOOR DE VEERPONT van de gemeente Urk is aangenomen met 97,77%.</p><p>8b. De motie 'T IS NET ANDERS van de gemeenten Ede en Best is verworpen met 80,1%.</p></main>",
    });
    expect(motions.map(told)).toEqual([
      ['RUIM BAAN VOOR DE VEERPONT', 'Urk', 'aangenomen 97.77'],
      ["'T IS NET ANDERS", 'Ede en Best', 'verworpen 80.1'],
    ]);
  });

  it('staan boven een tabel met een label in elke rij', () => {
    const motion = (title: string, who: string, advice: string, vote: string): string =>
      `<table><caption>${title}</caption><tr><th>Ingediend door</th><td>${who}</td></tr><tr><th>Preadvies</th><td>${advice}</td></tr><tr><th>Uitslag</th><td>${vote}</td></tr></table>`;
    const { motions } = read({
      title: 'Stemmingen ALV 26 juni 2024',
      body: `<main><h1>Stemmingen ALV 26 juni 2024</h1><h2>Agendapunt 7</h2>${motion('Ruim baan voor de veerpont', 'Urk en Ede', 'Positief', 'Akkoord bij acclamatie')}${motion('Licht in het park', 'Best c.s.', 'Negatief', 'Verworpen met 61,2% tegen')}</main>`,
    });
    expect(
      motions.map(({ title, submitters, andOthers, advice, vote }) => [
        title,
        submitters.length,
        andOthers,
        advice?.kind,
        vote?.outcome,
      ]),
    ).toEqual([
      ['Ruim baan voor de veerpont', 2, false, 'positief', 'aangenomen'],
      ['Licht in het park', 1, true, 'negatief', 'verworpen'],
    ]);
  });

  it('staan achter een tabblad dat dicht is', () => {
    const row = (who: string, title: string, vote: string): string =>
      `<div><span>${who}</span> <strong>${title}</strong> <span>${vote}</span></div>`;
    const { motions } = read({
      title: 'Uitslagen ALV 18 juni 2025',
      body: `<main><h1>Uitslagen ALV 18 juni 2025</h1><div role="tablist"><button role="tab" id="t1">Voorstellen</button><button role="tab" id="t2">Moties</button></div><div role="tabpanel" aria-labelledby="t1"><div><span>Jaarrekening 2024</span> <span>99,4% voor – aangenomen</span></div></div><div role="tabpanel" aria-labelledby="t2" hidden>${row('Urk', 'Ruim baan voor de veerpont', '96,1% voor – aangenomen')}${row('Ede, Best', 'Licht in het park', '44,4% voor – verworpen')}</div></main>`,
    });
    expect(motions.map(told)).toEqual([
      ['Ruim baan voor de veerpont', 'Urk', 'aangenomen 96.1'],
      ['Licht in het park', 'Ede en Best', 'verworpen 44.4'],
    ]);
  });
});
