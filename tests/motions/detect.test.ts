import { describe, expect, it } from 'vitest';
import { type DetectCase, detectCase, detectHtml, ITEMS, VOTES } from './detect-case';

const CASES: DetectCase[] = [
  {
    name: 'uitslagen van een ALV',
    url: 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-5-juni-2019',
    h1: 'Uitslagen stemmingen ALV 5 juni 2019',
    body: VOTES,
    kind: 'uitslagen',
    date: '2019-06-05',
  },
  {
    name: 'uitslagen met de dag alleen in het adres',
    url: 'https://vng.nl/artikelen/uitslagen-stemmingen-balv-29-november-2019',
    h1: 'Uitslagen stemmingen BALV',
    body: VOTES,
    kind: 'uitslagen',
    date: '2019-11-29',
  },
  {
    name: 'uitslagen met alleen een jaar',
    url: 'https://vng.nl/uitslagen-stemmingen-alv-2018',
    h1: 'Uitslagen stemmingen ALV 2018',
    body: VOTES,
    kind: 'uitslagen',
  },
  {
    name: 'agenda en stukken',
    url: 'https://vng.nl/artikelen/agenda-en-stukken-alv-16-juni-2021',
    h1: 'Agenda en stukken ALV 16 juni 2021',
    body: `<p>De ALV begint om 10 uur.</p>${ITEMS}`,
    kind: 'agenda',
    date: '2021-06-16',
  },
  {
    name: 'agenda van een buitengewone ALV',
    url: 'https://vng.nl/artikelen/agenda-stukken-buitengewone-alv-2019',
    h1: 'Agenda en stukken buitengewone ALV 29 november 2019',
    body: '<ul><li>1. Opening</li><li>2. Notulen</li></ul>',
    kind: 'agenda',
    date: '2019-11-29',
  },
  {
    name: 'een uitnodiging',
    url: 'https://vng.nl/brieven/uitnodiging-alv-18-juni-2025',
    h1: 'Uitnodiging ALV 18 juni 2025',
    body: '<p>Hierbij nodigen wij u uit voor de algemene ledenvergadering.</p>',
    kind: 'ledenbrief',
    date: '2025-06-18',
  },
  {
    name: 'moties met preadviezen',
    url: 'https://vng.nl/artikelen/moties-en-preadviezen-alv-18-juni-2025',
    h1: 'Moties en preadviezen ALV 18 juni 2025',
    body: ITEMS,
    kind: 'preadviezen',
    date: '2025-06-18',
  },
  {
    name: 'uitslagen met onzichtbare tekens in de woorden',
    url: 'https://vng.nl/artikelen/uitslagen-alv',
    h1: 'Uitslagen ALV 5 juni 2019',
    body: '<p>Motie Goes “Havens”</p><p>Aange\u200bno\u00admen</p>',
    kind: 'uitslagen',
    date: '2019-06-05',
  },
  {
    name: 'besluiten',
    url: 'https://vng.nl/artikelen/besluiten-alv-18-juni-2025',
    h1: 'Besluitenlijst ALV 18 juni 2025',
    body: '<ul><li>Motie Deventer “Warmte”. Besluit: motie afdoen</li></ul>',
    kind: 'besluiten',
    date: '2025-06-18',
  },
  {
    name: 'een bericht dat moties noemt',
    url: 'https://vng.nl/nieuws/leden-steunen-moties-over-energie',
    h1: 'Leden steunen moties over energie',
    body: `<p>Op de ALV van 26 juni 2024 namen de leden deze moties aan.</p>${ITEMS}`,
    kind: 'nieuws',
    date: '2024-06-26',
  },
  {
    name: 'een bericht dat een motie in het voorbijgaan noemt',
    url: 'https://vng.nl/nieuws/overleg-over-afval',
    h1: 'Overleg over afval',
    body: '<p>De motie uit de ALV van 2 december was het uitgangspunt.</p>',
    kind: 'geen',
  },
  {
    name: 'een uitleg over moties indienen',
    url: 'https://vng.nl/zo-dient-u-een-motie-of-amendement-in',
    h1: 'Zo dient u een motie of amendement in',
    body: '<p>Voor de ALV kunt u een motie indienen. Mail de motie op tijd.</p>',
    kind: 'geen',
  },
  {
    name: 'een onderwerp zonder ALV',
    url: 'https://vng.nl/onderwerpen/jeugd',
    h1: 'Jeugd',
    body: '<p>Gemeenten zijn verantwoordelijk voor jeugdhulp.</p>',
    kind: 'geen',
  },
  {
    name: 'een andere vereniging met een ALV',
    url: 'https://www.bibliotheken.example/artikelen/uitslagen-stemmingen-alv-5-juni-2019',
    h1: 'Uitslagen stemmingen ALV 5 juni 2019',
    body: VOTES,
    kind: 'geen',
  },
  {
    name: 'een adres dat op dat van de VNG lijkt',
    url: 'https://nepvng.nl/artikelen/uitslagen-stemmingen-alv-5-juni-2019',
    h1: 'Uitslagen stemmingen ALV 5 juni 2019',
    body: VOTES,
    kind: 'geen',
  },
  {
    name: 'een lijst van alle vergaderingen',
    url: 'https://vng.nl/agenda-en-stukken-ledenvergaderingen',
    h1: 'Agenda en stukken ledenvergaderingen',
    body: '<ul><li>ALV 18 juni 2025</li><li>ALV 26 juni 2024</li></ul>',
    kind: 'geen',
  },
  {
    name: 'een lijst van bijeenkomsten',
    url: 'https://vng.nl/agenda',
    h1: 'Agenda',
    body: '<ul><li>18 juni: ALV</li><li>20 juni: Cursus inkoop</li></ul>',
    kind: 'geen',
  },
  {
    name: 'nieuws dat de ALV alleen in de tekst noemt en twee moties in één alinea',
    url: 'https://vng.nl/nieuws/leden-spreken-zich-uit',
    h1: 'Leden spreken zich uit',
    body: '<p>Dat bleek op de ALV van 26 juni 2024.</p><p>De motie ‘Warmte’ van Goes e.a. is aangenomen. De motie van Urk ‘Havens’ is verworpen.</p>',
    kind: 'nieuws',
    date: '2024-06-26',
  },
  {
    name: 'nieuws dat een motie alleen aanhaalt',
    url: 'https://vng.nl/nieuws/handreiking-laadpalen',
    h1: 'Handreiking laadpalen',
    body: '<p>De motie ‘Laadpalen’ van Goes e.a. vroeg daarom. Op de volgende ALV komt het bestuur erop terug.</p>',
    kind: 'geen',
  },
];

describe('wat voor pagina is dit?', () => {
  it.each(CASES)('$name: $kind', (page) => {
    const { kind, meeting } = detectCase(page);
    expect(kind).toBe(page.kind);
    expect(meeting?.date).toBe(page.date);
  });

  it('kent een pagina zonder koppen aan haar eerste regel die de vergadering noemt', () => {
    const page = (first: string) =>
      detectHtml(
        `<!doctype html><html lang="nl"><head><title>Uitslagen stemmingen | VNG</title></head><body><div><a href="/alv">Alle ALV’s</a></div><div>${first}</div>${VOTES}</body></html>`,
        'https://vng.nl/artikelen/uitslagen-stemmingen',
      );
    expect(page('Uitslagen stemmingen ALV 16 juni 2021')).toEqual({
      kind: 'uitslagen',
      meeting: { kind: 'ALV', date: '2021-06-16' },
    });
    expect(page('Uitslagen van de gemeenteraad').kind).toBe('geen');
  });
});
