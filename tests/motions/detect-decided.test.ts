import { expect, it } from 'vitest';
import { type DetectCase, detectCase, ITEMS } from './detect-case';

const SETTLED =
  '<table><tr><th>Motie</th><th>Indiener</th><th>Besluit</th></tr><tr><td>Havens</td><td>Goes</td><td>Afgedaan</td></tr><tr><td>Warmte</td><td>Urk</td><td>Aangehouden</td></tr></table>';

const CASES: DetectCase[] = [
  {
    name: 'leden die het voorstel volgden',
    url: 'https://vng.nl/nieuws/uitvoering-moties',
    h1: 'Uitvoering moties besproken',
    body: `<p>De Najaars ALV van 1 december 2023 sprak over de moties van 14 juni 2023. De gemeenten volgden het voorstel van het bestuur.</p>${SETTLED}`,
    kind: 'besluiten',
    date: '2023-12-01',
  },
  {
    name: 'een verantwoording die is vastgesteld',
    url: 'https://vng.nl/artikelen/verantwoording-moties',
    h1: 'Verantwoording moties',
    body: `<p>Tijdens de ALV op 18 juni 2025 is de verantwoording over de moties vastgesteld.</p>${SETTLED}`,
    kind: 'besluiten',
    date: '2025-06-18',
  },
  {
    name: 'een verantwoording die nog wordt voorgelegd',
    url: 'https://vng.nl/artikelen/verantwoording-moties',
    h1: 'Verantwoording moties',
    body: `<p>Aan de ALV op 18 juni 2025 wordt gevraagd in te stemmen met de verantwoording over de moties.</p>${SETTLED}`,
    kind: 'verantwoording',
    date: '2025-06-18',
  },
  {
    name: 'een verantwoording waarover de leden straks besluiten',
    url: 'https://vng.nl/nieuws/stand-van-zaken-moties',
    h1: 'Stand van zaken moties',
    body: `<p>De leden besluiten op de ALV van 26 juni 2024 over het voorstel.</p>${SETTLED}`,
    kind: 'verantwoording',
    date: '2024-06-26',
  },
  {
    name: 'een brief aan colleges en gemeenteraden',
    url: 'https://vng.nl/brieven/tweede-verzending',
    h1: 'Tweede verzending',
    body: '<p>Aan de leden: colleges van B en W en gemeenteraden</p><p>Geachte leden van de gemeenteraad,</p><p>Op 26 juni houdt de VNG haar ledenvergadering. Wij ontvingen twee moties.</p><p>24 mei 2024</p><ul><li>Motie Goes “Havens”</li><li>Motie Urk “Warmte”</li></ul>',
    kind: 'ledenbrief',
    date: '2024-06-26',
  },
  {
    name: 'een brief die over een raad gaat',
    url: 'https://vng.nl/brieven/gemeenteraad-en-digitale-vergadering',
    h1: 'De gemeenteraad en digitaal vergaderen',
    body: '<p>De gemeenteraad kan digitaal vergaderen. De gemeenteraad stemt dan ook over moties.</p>',
    kind: 'geen',
  },
  {
    name: 'een interview met wie een motie indiende',
    url: 'https://vng.nl/artikelen/een-motie-is-een-begin',
    h1: '“Met een motie begint het pas”',
    body: '<p>Artikel | 2 september 2022</p><p>Wethouder Smit kreeg in juni de ALV mee.</p><p>“Ik stond er op 29 juni 2022 alleen voor. Niemand kende mij.”</p><p>Met 91% van de stemmen werd de motie ‘Havens voor iedereen’ van Goes aangenomen.</p><p>“Daarna ging het snel.”</p><p>“Nu is het Rijk aan zet.”</p>',
    kind: 'nieuws',
    date: '2022-06-29',
  },
  {
    name: 'een artikel dat één motie als voorbeeld noemt',
    url: 'https://vng.nl/artikelen/handreiking-havens',
    h1: 'Handreiking havens',
    body: '<p>De handreiking volgt op de motie ‘Havens voor iedereen’ van Goes, die de ALV aannam.</p><p>“Wij zijn er blij mee.”</p><p>“Het helpt ons.”</p>',
    kind: 'geen',
  },
  {
    name: 'een datum zonder ALV ernaast, als er maar één bekend is',
    url: 'https://vng.nl/nieuws/alv-steunt-moties',
    h1: 'Leden steunen moties',
    body: '<p>Het werd een lange dag, die 14de juni 2023. De ALV nam alles aan.</p><p>Van 14 juni 2023 zijn foto’s.</p><ul><li>Motie Goes “Havens”: aangenomen</li><li>Motie Urk “Warmte”: aangenomen</li></ul>',
    kind: 'nieuws',
    date: '2023-06-14',
  },
  {
    name: 'een bericht over moties die nog ter stemming liggen',
    url: 'https://vng.nl/nieuws/moties-ter-stemming',
    h1: 'Over deze moties stemt de ALV',
    body: `<p>De leden komen op 18 juni 2025 bijeen voor de ALV.</p>${ITEMS}`,
    kind: 'nieuws',
    date: '2025-06-18',
  },
];

it.each(CASES)('$name: $kind op $date', (page) => {
  const { kind, meeting } = detectCase(page);
  expect({ kind, date: meeting?.date }).toEqual({ kind: page.kind, date: page.date });
});
