import { describe, expect, it } from 'vitest';
import { read, told } from './read-shape';

const page = (title: string, address: string, body: string) =>
  read({ title, address, body: `<main><h1>${title}</h1>${body}</main>` });

describe('nieuws en brieven in zinnen', () => {
  it('geven elke motie haar eigen percentage, in de volgorde van de zin', () => {
    const { motions } = page(
      'ALV steunt koers',
      'nieuws/alv-steunt-koers',
      '<p>Op de ALV van 18 juni 2025 spraken de leden zich uit over moties.</p><p>De moties ‘Ruim baan’ (Urk en Ede), ‘Licht in het park’ (Best) en ‘Dijken eerst’ (Delft) zijn respectievelijk met 91,2%, 84% en 77,6% aangenomen.</p>',
    );
    expect(motions.map(told)).toEqual([
      ['Ruim baan', 'Urk en Ede', 'aangenomen 91.2'],
      ['Licht in het park', 'Best', 'aangenomen 84'],
      ['Dijken eerst', 'Delft', 'aangenomen 77.6'],
    ]);
  });

  it('zeggen wat het bestuur de leden adviseert, en dat anderen mee indienden', () => {
    const { motions } = page(
      'Moties en preadviezen voor de ALV van 16 juni 2021',
      'brieven/moties-en-preadviezen',
      '<p>Voor de ALV van 16 juni 2021 hebben wij twee moties ontvangen.</p><p>Van de gemeente Urk ontvingen wij de motie „Ruim baan”. Wij ontraden u deze motie, omdat dit een lokale bevoegdheid is.</p><p>Ten slotte is er de motie „Licht in het park”, die de gemeente Ede samen met zes andere gemeenten indiende. Het bestuur staat positief tegenover deze motie.</p>',
    );
    expect(motions.map(told)).toEqual([
      ['Ruim baan', 'Urk', 'ontraden'],
      ['Licht in het park', 'Ede e.a.', 'positief'],
    ]);
  });

  it('lezen geen motie in wat een motie vraagt of waar zij op voortbouwt', () => {
    const { motions } = page(
      'Uitslagen ALV 5 juni 2019',
      'artikelen/uitslagen',
      '<p>De motie ‘Ruim baan’ van Urk is aangenomen. De motie vraagt het bestuur om met een ‘noodplan veren’ te komen.</p><p>De motie ‘Licht in het park’ van Ede is verworpen. De motie bouwt voort op het rapport ‘Groeipijn’.</p>',
    );
    expect(motions.map(({ title }) => title)).toEqual(['Ruim baan', 'Licht in het park']);
  });

  it('noemen achter de groep die indiende wat het bestuur doet', () => {
    const { motions } = page(
      'Leden volgen bestuur',
      'nieuws/leden-volgen-bestuur',
      '<p>Op de ALV van 18 juni 2025 stemden de leden over moties.</p><p>De motie ‘Ruim baan’ van Urk is aangenomen.</p><p>De motie ‘Licht in het park’ van de P10 raadde het bestuur af.</p>',
    );
    expect(motions.map(({ collective, advice }) => [collective, advice?.kind])).toEqual([
      [undefined, undefined],
      ['P10', 'ontraden'],
    ]);
  });
});

describe('lijsten met het advies erbij', () => {
  it('hebben het tussen haken voor de motie', () => {
    const { motions } = page(
      'Bestuur geeft advies over moties ALV 14 juni 2023',
      'nieuws/bestuur-geeft-advies',
      '<p>Twee moties staan op de agenda.</p><p>[STEUNEN] Gemeenten Urk en Ede, "Ruim baan" - Word, 31 kB</p><p>[AFWIJZEN] Gemeente Best en anderen, "Licht in \'t park" - Word, 22 kB</p>',
    );
    expect(motions.map(told)).toEqual([
      ['Ruim baan', 'Urk en Ede', 'steunen'],
      ["Licht in 't park", 'Best e.a.', 'afwijzen'],
    ]);
  });

  it('hebben namen van kolommen als losse regels erboven', () => {
    const row = (...texts: string[]): string =>
      `<div>${texts.map((text) => `<div>${text}</div>`).join('')}</div>`;
    const { motions } = page(
      'Nazending moties ALV 16 juni 2021',
      'brieven/nazending',
      `<p>Na de eerste verzending zijn drie moties ontvangen voor de ALV van 16 juni 2021.</p>${row('Titel motie', 'Gemeente(n)', 'Preadvies')}${row('Ruim baan', 'Urk en Ede', 'Positief')}${row('Licht in het park', 'Best', 'Neutraal')}${row('Dijken eerst', 'Delft e.a.', 'Positief, mits het woord ‘altijd’ in de tekst wordt geschrapt')}`,
    );
    expect(motions.map(told)).toEqual([
      ['Ruim baan', 'Urk en Ede', 'positief'],
      ['Licht in het park', 'Best', 'neutraal'],
      ['Dijken eerst', 'Delft e.a.', 'positief'],
    ]);
  });
});

describe('een pagina die geen moties noemt', () => {
  it('legt met een voorbeeld uit hoe een titel eruitziet', () => {
    const { document, motions } = page(
      'Veelgestelde vragen moties en amendementen ALV',
      'artikelen/veelgestelde-vragen',
      '<h2>Hoe moet de titel eruitzien?</h2><p>Gebruik dit model: Motie gemeente Voorbeeldstad ‘Korte titel van de motie’.</p><h2>Wanneer is een motie aangenomen?</h2><p>Een motie is aangenomen als meer dan 50% van de stemmen vóór is.</p>',
    );
    expect([document.kind, motions]).toEqual(['geen', []]);
  });
});

describe('een pagina die met een tabel is ingedeeld', () => {
  it('leest de cel waarin het meeste staat als de pagina', () => {
    const motion = (number: number, title: string, who: string, vote: string): string =>
      `<p><b>Motie ${number}. ${title}</b> (indiener: gemeente ${who})</p><p>Stemming: ${vote}. <a href="/m.pdf">Tekst motie</a> (PDF, 44 KB)</p>`;
    const { motions } = read({
      title: 'Uitslag stemmingen ALV 8 juni 2016',
      address: 'vereniging/alv/uitslag',
      body: `<table><tr><td colspan="2"><a href="/">Home</a></td></tr><tr><td><a href="/alv">ALV</a></td><td><div>Uitslag stemmingen ALV 8 juni 2016</div><p>De leden stemden over vier moties.</p><p><b>Moties</b></p>${motion(1, 'Ruim baan', 'Urk', 'Aangenomen (612 stemmen voor, 48 tegen)')}${motion(2, 'Licht in het park', 'Ede', 'Verworpen (217 voor, 430 tegen)')}${motion(3, 'Dijken eerst', 'Delft', 'Aangenomen (600 voor, 3 tegen)')}${motion(4, 'Zwemles', 'Best', 'Ingetrokken')}</td></tr><tr><td colspan="2"><a href="/contact">Contact</a></td></tr></table>`,
    });
    expect(motions.map(told)).toEqual([
      ['Ruim baan', 'Urk', 'aangenomen'],
      ['Licht in het park', 'Ede', 'verworpen'],
      ['Dijken eerst', 'Delft', 'aangenomen'],
      ['Zwemles', 'Best', 'ingetrokken'],
    ]);
  });
});
