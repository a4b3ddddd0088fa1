/** Pages that tell of motions in sentences, or account for them, and those that only mention them. */
import { describe, expect, it } from 'vitest';
import { type DetectCase, detectCase } from './detect-case';

const AT = 'De algemene ledenvergadering kwam op 26 juni 2024 bijeen.';

const TOLD: DetectCase[] = [
  {
    name: 'een verslag in gewone zinnen, met een kop over iets anders',
    url: 'https://vng.nl/nieuws/leden-kiezen-voor-duidelijkheid',
    h1: 'Leden kiezen voor duidelijkheid',
    body: `<p>${AT} De leden stemden in met de motie Warmte in de wijk van Delft. De motie Ruimte voor water, ingediend door Goes, haalde het niet.</p>`,
    kind: 'nieuws',
  },
  {
    name: 'een kop over moties en een tabel zonder het woord motie in de rijen',
    url: 'https://vng.nl/nieuws/alle-moties-aangenomen',
    h1: 'Alle moties aangenomen',
    body: `<p>${AT}</p><table><tr><th>Onderwerp</th><th>Gemeente</th></tr><tr><td>Warmte in de wijk</td><td>Delft</td></tr></table>`,
    kind: 'nieuws',
  },
  {
    name: 'wat het bestuur van de moties vindt',
    url: 'https://vng.nl/nieuws/bestuur-positief-over-twee-moties',
    h1: 'Bestuur positief over twee moties',
    body: `<p>${AT} Het bestuur neemt de moties ‘Warmte in de wijk’ (Delft) en ‘Water’ (Goes) over.</p>`,
    kind: 'nieuws',
  },
  {
    name: 'een verslag waarin ook de Tweede Kamer en raadsleden voorkomen',
    url: 'https://vng.nl/nieuws/warme-dag-in-delft',
    h1: 'Warme dag in Delft',
    body: '<p>Veel raadsleden kwamen naar de ALV.</p><p>De motie ‘Warmte in de wijk’ van Delft is aangenomen. De motie ‘Water’ van Goes niet.</p><p>De Eerste Kamer behandelt het wetsvoorstel na de zomer. In de Tweede Kamer is eerder een motie over warmte verworpen.</p>',
    kind: 'nieuws',
  },
  {
    name: 'de verantwoording als tabel',
    url: 'https://vng.nl/artikelen/voortgang-uitvoering-moties',
    h1: 'Voortgang uitvoering moties',
    body: `<p>${AT}</p><table><tr><th>Indiener</th><th>Motie</th><th>Voorstel bestuur</th></tr><tr><td>Delft</td><td>Warmte</td><td>Afdoen</td></tr><tr><td>Goes</td><td>Water</td><td>Aanhouden</td></tr></table>`,
    kind: 'verantwoording',
  },
  {
    name: 'de stand van zaken onder uitklapkoppen',
    url: 'https://vng.nl/artikelen/stand-van-zaken-moties',
    h1: 'Stand van zaken moties',
    body: `<p>${AT}</p><details><summary>Delft: Warmte</summary><p>Voorstel: de motie aan te houden.</p></details><details><summary>Goes: Water</summary><p>Voorstel: de motie als afgedaan te beschouwen.</p></details>`,
    kind: 'verantwoording',
  },
];

const MENTIONED: DetectCase[] = [
  {
    name: 'nieuws dat één aangenomen motie aanhaalt',
    url: 'https://vng.nl/nieuws/nieuwe-handreiking-warmte',
    h1: 'Nieuwe handreiking over warmte',
    body: '<p>De handreiking volgt op een motie die de ALV in juni heeft aangenomen.</p>',
    kind: 'geen',
  },
  {
    name: 'de uitleg hoe een motie wordt ingediend',
    url: 'https://vng.nl/nieuws/zo-dient-u-een-motie-in',
    h1: 'Zo dient u een motie in',
    body: '<p>Dat kan tot zes weken voor de ALV. Een motie is aangenomen als meer dan de helft van de stemmen voor is. Elke motie krijgt een advies: het bestuur adviseert de leden.</p>',
    kind: 'geen',
  },
  {
    name: 'de uitvoering van iets anders',
    url: 'https://vng.nl/artikelen/stand-van-zaken-uitvoering-wmo',
    h1: 'Stand van zaken uitvoering Wmo',
    body: '<p>De ALV nam hier een motie over aan. Wij blijven de zaak aanhouden tot ze is afgedaan.</p><p>Later is die afgehandeld.</p>',
    kind: 'geen',
  },
  {
    name: 'moties van de Tweede Kamer',
    url: 'https://vng.nl/nieuws/kamer-neemt-moties-aan',
    h1: 'Kamer neemt moties over jeugdzorg aan',
    body: '<p>De Tweede Kamer nam de motie over jeugdzorg aan. De motie van de oppositie is verworpen.</p><p>De ALV sprak er eerder over.</p>',
    kind: 'geen',
  },
  {
    name: 'moties van de Tweede Kamer, met een kop die dat niet zegt',
    url: 'https://vng.nl/nieuws/week-van-de-jeugdzorg',
    h1: 'Week van de jeugdzorg',
    body: '<p>De Tweede Kamer nam de motie ‘Zorg dichtbij’ aan. De motie ‘Stop de tarieven’ van het lid De Wit is verworpen.</p><p>De ALV sprak er eerder over.</p>',
    kind: 'geen',
  },
  {
    name: 'een motie in een gemeenteraad, in een bericht over raadsleden',
    url: 'https://vng.nl/nieuws/raadsleden-aan-het-woord',
    h1: 'Raadsleden aan het woord',
    body: '<p>In de gemeenteraad van Delft werd de motie ‘Warmte in de wijk’ aangenomen.</p><p>Op de ALV vertelde een raadslid erover.</p>',
    kind: 'geen',
  },
];

describe('een pagina die van moties vertelt', () => {
  it.each(TOLD)('$name: $kind', (page) => {
    expect(detectCase(page).kind).toBe(page.kind);
  });
});

describe('een pagina die ze alleen noemt', () => {
  it.each(MENTIONED)('$name: $kind', (page) => {
    expect(detectCase(page).kind).toBe(page.kind);
  });
});
