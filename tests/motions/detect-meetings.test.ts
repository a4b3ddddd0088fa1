import { expect, it } from 'vitest';
import { type DetectCase, detectCase, ITEMS, VOTES } from './detect-case';

const CASES: DetectCase[] = [
  {
    name: 'een uitslagenpagina met alleen besluiten',
    url: 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024',
    h1: 'Uitslagen stemmingen ALV 26 juni 2024',
    body: `<p>De ALV besloot deze moties als afgedaan te beschouwen:</p>${ITEMS}`,
    kind: 'uitslagen',
    date: '2024-06-26',
  },
  {
    name: 'uitslagen van een extra ALV',
    url: 'https://vng.nl/artikelen/uitslagen-stemmingen-extra-alv-24-mei-2024',
    h1: 'Uitslagen stemmingen',
    body: VOTES,
    kind: 'uitslagen',
    date: '2024-05-24',
    meetingKind: 'Extra ALV',
  },
  {
    name: 'uitslagen met het jaar in de kop en de dag in de tekst',
    url: 'https://vng.nl/uitslagen-stemmingen-alv-2018',
    h1: 'Uitslagen stemmingen ALV 2018',
    body: `<p>Op woensdag 27 juni 2018 was de ALV in Maastricht.</p>${VOTES}`,
    kind: 'uitslagen',
    date: '2018-06-27',
  },
  {
    name: 'een agenda die eerst de notulen van een andere ALV noemt',
    url: 'https://vng.nl/artikelen/agenda-stukken-buitengewone-alv-2019',
    h1: 'Agenda en stukken Buitengewone ALV 2019',
    body: `<ul><li>2. Notulen ALV 5 juni 2019</li></ul><p>De Buitengewone ALV is op vrijdag 29 november 2019.</p>${ITEMS}`,
    kind: 'agenda',
    date: '2019-11-29',
    meetingKind: 'Buitengewone ALV',
  },
  {
    name: 'een agenda zonder dag, die alleen een eerdere ALV bij dag noemt',
    url: 'https://vng.nl/artikelen/agenda-stukken-buitengewone-alv-2019',
    h1: 'Agenda en stukken Buitengewone ALV 2019',
    body: `<ul><li>2. Terugblik ALV 5 juni 2019</li></ul>${ITEMS}`,
    kind: 'agenda',
    date: '2019-11-29',
    meetingKind: 'Buitengewone ALV',
  },
  {
    name: 'een dag zonder jaar, op een bericht met datum',
    url: 'https://vng.nl/nieuws/uitslagen-alv',
    h1: 'Uitslagen stemmingen ALV 5 juni',
    body: `<p>Nieuws | 6 juni 2019</p>${VOTES}`,
    kind: 'uitslagen',
    date: '2019-06-05',
  },
  {
    name: 'een ALV en een datum met zachte koppeltekens erin',
    url: 'https://vng.nl/brieven/bekendmaking-moties',
    h1: 'Bekendmaking moties',
    body: `<p>Ledenbrief, 24 mei 2019</p><p>Op 5 juni houdt de VNG haar Algemene Leden&shy;verga&shy;dering.</p>${ITEMS}`,
    kind: 'ledenbrief',
    date: '2019-06-05',
  },
  {
    name: 'een nazending per brief',
    url: 'https://vng.nl/brieven/nazending-stukken-alv',
    h1: 'Nazending stukken ALV',
    body: `<p>Stukken voor de ALV van 16 juni 2021.</p>${ITEMS}`,
    kind: 'ledenbrief',
    date: '2021-06-16',
  },
  {
    name: 'een nazending als bericht',
    url: 'https://vng.nl/nieuws/nazending-moties-en-preadviezen',
    h1: 'Nazending: moties en preadviezen',
    body: `<p>Voor de Najaars ALV van 2 december 2022.</p>${ITEMS}`,
    kind: 'preadviezen',
    date: '2022-12-02',
    meetingKind: 'Najaars ALV',
  },
  {
    name: 'een bericht over één motie op de ALV',
    url: 'https://vng.nl/nieuws/alv-steunt-motie-wonen',
    h1: 'ALV steunt motie over wonen',
    body: '<p>De ALV van 26 juni 2024 nam de motie Deventer “Warmte” aan.</p>',
    kind: 'nieuws',
    date: '2024-06-26',
  },
  {
    name: 'een bericht over sprekers op het congres',
    url: 'https://vng.nl/nieuws/sprekers-jaarcongres',
    h1: 'Sprekers jaarcongres bekend',
    body: '<p>Na de ALV is het congres.</p>',
    kind: 'geen',
  },
  {
    name: 'een bericht over instemming met de cao',
    url: 'https://vng.nl/nieuws/instemming-met-de-cao',
    h1: 'Leden geven instemming aan de cao',
    body: '<p>De ALV hoeft niet te stemmen. De cao is akkoord met 90%.</p>',
    kind: 'geen',
  },
  {
    name: 'moties van de Tweede Kamer',
    url: 'https://vng.nl/nieuws/kamer-stemt-over-moties-jeugd',
    h1: 'Kamer stemt over moties jeugd',
    body: '<ul><li>Motie Jansen: aangenomen</li><li>Motie De Vries: verworpen</li></ul>',
    kind: 'geen',
  },
  {
    name: 'een pagina zonder adres',
    url: null,
    h1: 'Uitslagen stemmingen ALV 5 juni 2019',
    body: VOTES,
    kind: 'uitslagen',
    date: '2019-06-05',
  },
  {
    name: 'een site van de VNG onder een andere naam',
    url: 'https://archief.vng.nl/uitslagen-stemmingen-alv-5-juni-2019',
    h1: 'Uitslagen stemmingen ALV 5 juni 2019',
    body: VOTES,
    kind: 'uitslagen',
    date: '2019-06-05',
  },
];

it.each(CASES)('$name: $kind op $date', (page) => {
  const { kind, meeting } = detectCase(page);
  expect(kind).toBe(page.kind);
  expect(meeting?.date).toBe(page.date);
  if (page.meetingKind !== undefined) expect(meeting?.kind).toBe(page.meetingKind);
});
