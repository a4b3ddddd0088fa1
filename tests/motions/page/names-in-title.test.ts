import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(html: string): string[] {
  const h1 = 'Ingediende moties ALV 26 juni 2024';
  const page = `<!doctype html><html lang="nl"><head><title>${h1}</title></head><body><main><h1>${h1}</h1><p>Er zijn drie moties ingediend voor de ALV van 26 juni 2024.</p>${html}</main></body></html>`;
  const { motions, warnings } = readPage(pageFromHtml(page, 'https://vng.nl/artikelen/moties'), {
    sha256: '0'.repeat(64),
  });
  return [
    ...motions.map(({ title, submitters, collective, andOthers, advice, warnings: own }) => {
      const who = [...submitters.map(({ name }) => name), collective ?? []].flat().join(', ');
      const others = andOthers ? ' e.a.' : '';
      const doubts = own.map(({ code }) => code).join();
      return [`${title} | ${who || '-'}${others} | ${advice?.kind ?? '-'}`, doubts].join('');
    }),
    ...warnings.map(({ code }) => code),
  ];
}

const card = (title: string, who: string, advice: string): string =>
  `<div class="card"><div>Motie</div><h3>${title}</h3><div><span>${who}</span></div><div>Preadvies: ${advice}</div></div>`;

describe('op een kaart staat “Motie” boven de titel, en eronder alleen wie haar indient', () => {
  it.each([
    ['Scholen van Coevorden tot Heerlen', 'Goes'],
    ['Water, provincie, gemeente: één loket', 'Zeist e.a.'],
    ['Vijf jaar wachten is te lang', 'Zwolle, Kampen en Urk'],
    ['Bomen? Eerst de bijen', 'Medemblik namens Westfriese gemeenten'],
    ['Sport voor alle gemeenten', 'Gouda'],
  ])('%s (%s)', (title, who) => {
    const html = [
      card(title, who, 'overnemen'),
      card('Ruimte voor water', 'Tiel', 'ontraden'),
      card('Stille nachten', 'Delft en Leiden', 'aanhouden'),
    ].join('');
    const names = who.replace(' namens ', ', ').replace(/ en /gu, ', ');
    expect(read(`<div>${html}</div>`)).toEqual([
      `${title} | ${names} | overnemen`,
      'Ruimte voor water | Tiel | ontraden',
      'Stille nachten | Delft, Leiden | aanhouden',
    ]);
  });
});

const headed = (heading: string, below: string): string => `<h3>${heading}</h3><p>${below}</p>`;

describe('wie haar indiende, staat onder een titel waarin een gemeente voorkomt', () => {
  it.each([
    [
      'een label onder de titel zegt het',
      headed('Motie Fietspad van Assen naar Emmen', 'Indiener: Hoogeveen'),
      'Fietspad van Assen naar Emmen | Hoogeveen | -',
    ],
    [
      'de titel zegt het zelf, en eronder staan zij allemaal',
      headed('Motie Fietspad van Assen', 'Indieners: Assen en Emmen'),
      'Fietspad | Assen, Emmen | -',
    ],
    [
      'tussen haakjes staat nooit een stuk van de titel',
      headed('Motie Fietspad (Assen)', 'Indieners: Assen en Emmen'),
      'Fietspad | Assen, Emmen | -',
    ],
    [
      'een nummer en een titel die klinkt als een groep',
      headed('Motie 1: Zwemles ook voor dorpsgemeenten', 'Ingediend door: Hoogeveen'),
      'Zwemles ook voor dorpsgemeenten | Hoogeveen | -',
    ],
  ])('%s', (_, html, motion) => {
    const others = ['Tiel', 'Delft']
      .map((who, at) => headed(`Motie ${['Ruimte', 'Nachten'][at]}`, `Indiener: ${who}`))
      .join('');
    expect(read(html + others)[0]).toBe(motion);
  });
});

describe('een motie van wie de titel niet gevonden is, valt niet stil weg', () => {
  it('een kop met alleen wie haar indient', () => {
    const html = headed('Motie gemeenten Achterhoek', 'Het bestuur beraadt zich hier nog op.');
    expect(read(html + headed('Motie Ruimte', 'Indiener: Tiel'))).toContain('line-not-read');
  });
});

describe('wie samen met een ander indiende, staat in de zin onder de titel', () => {
  it.each([
    ['De gemeente Tholen diende deze motie in, samen met Goes en Veere.', 'Tholen, Goes, Veere'],
    ['Tholen diende samen met Goes deze motie in.', 'Tholen, Goes'],
    ['Tholen diende haar in, mede namens Goes.', 'Tholen, Goes'],
    ['De gemeente Tholen diende deze motie in om samen met het Rijk op te trekken.', 'Tholen'],
  ])('%s', (sentence, who) => {
    const html = `<h3>Motie Schone stranden</h3><p>${sentence} Preadvies: overnemen.</p>`;
    expect(read(html)[0]).toBe(`Schone stranden | ${who} | overnemen`);
  });
});

describe('tussen twee plaatsen ligt een weg, en geen indiener', () => {
  it.each([
    ['Motie 2: Van Assen naar Emmen per trein', 'Van Assen naar Emmen per trein | Goes | -'],
    ['Motie Scholen van Assen tot Vaals', 'Scholen van Assen tot Vaals | Goes | -'],
    ['Motie Goes: Van Assen naar Emmen', 'Van Assen naar Emmen | Goes | -'],
    ['Motie Goes tot behoud van de bus', 'tot behoud van de bus | Goes | -'],
  ])('%s', (heading, motion) => {
    const table = '<table><tr><th>Ingediend door</th><td>Goes</td></tr></table>';
    expect(read(`<h3>${heading}</h3>${table}`)[0]).toBe(motion);
  });

  it('noemt het label een ander dan de titel, dan blijft er een vraag', () => {
    const html = '<h3>Motie Zwolle: Ruimte</h3><p>Indiener: Goes</p>';
    expect(read(html)[0]).toMatch(/^Ruimte \| Zwolle \| -.*check/u);
  });
});
