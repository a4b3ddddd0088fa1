import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(body: string, head = 'Uitslagen stemmingen ALV 26 juni 2024') {
  const html = `<!doctype html><html lang="nl"><head><title>${head} | VNG</title></head><body><main><h1>${head}</h1>${body}</main></body></html>`;
  const url = `https://vng.nl/artikelen/${head.toLowerCase().replace(/\W+/gu, '-')}`;
  return readPage(pageFromHtml(html, url), { sha256: '0'.repeat(64) });
}

const told = (body: string, head?: string): string[] =>
  read(body, head).motions.map(({ title, submitters, vote, decision }) => {
    const who = submitters.map(({ name }) => name).join(', ');
    const share = vote?.percentage === undefined ? '' : ` ${vote.percentage}`;
    const what = decision?.kind ?? (vote === undefined ? '-' : `${vote.outcome}${share}`);
    return `${title} | ${who || '-'} | ${what}`;
  });

const list = (...items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const PAIR = list('Zwembaden open: aangenomen', 'Bruggen sterk: verworpen');

describe('een regel die met een dubbele punt naar een lijst leidt, is geen motie', () => {
  it.each([
    `<p>In de bijlage vindt u alle moties, met wat het bestuur ervan vindt:</p><p>In een brief vertellen wij over twee ingediende moties:</p>${PAIR}`,
    `<p>Hieronder staan de uitslagen van alle moties. Wat zij vragen, staat op een andere pagina:</p><p>Er is als volgt gestemd:</p>${PAIR}`,
    `<p>Dit zijn de ingediende moties:</p>${PAIR}`,
  ])('%s', (body) => {
    expect(told(body).map((one) => one.split(' | ')[0])).toEqual([
      'Zwembaden open',
      'Bruggen sterk',
    ]);
  });

  it('ook niet als achter de dubbele punt een verwijzing staat', () => {
    const lead =
      'Onderstaand vindt u de uitslagen van alle moties. De inhoud van de moties vindt u op de pagina met de agenda en stukken: Agenda en stukken ALV 2024';
    const items = list('Motie Urk - Zwembaden open: aangenomen', 'Motie Ede - Bruggen: verworpen');
    expect(told(`<h2>Moties</h2><p>${lead}</p>${items}`)).toEqual([
      'Zwembaden open | Urk | aangenomen',
      'Bruggen | Ede | verworpen',
    ]);
  });

  it('ook niet als een kop de lijst begint', () => {
    const body = `<p>Hieronder staan de uitslagen van alle moties:</p><p>De leden stemden als volgt:</p><h2>Moties over geld</h2>${list('Motie Urk: Zwembaden open: aangenomen', 'Motie Ede: Bruggen sterk: verworpen')}`;
    expect(told(body)).toEqual([
      'Zwembaden open | Urk | aangenomen',
      'Bruggen sterk | Ede | verworpen',
    ]);
  });
});

describe('een kop als “Besluiten BALV” boven zo’n regel is geen label van één motie', () => {
  const items = list(
    'Zwembaden open<br>Besluit: motie afdoen',
    'Bruggen sterk, anders dicht<br>Besluit: motie aanhouden',
  );
  it.each(['Besluiten BALV', 'Besluiten', 'Besluit'])('%s', (heading) => {
    const body = `<h2>${heading}</h2><p>Hieronder de besluiten van de BALV over deze moties:</p>${items}`;
    expect(told(body, 'BALV: verantwoording uitvoering moties ALV 26 juni 2024')).toEqual([
      'Zwembaden open | - | afdoen',
      'Bruggen sterk, anders dicht | - | aanhouden',
    ]);
  });
});

describe('een nummer achter het woord motie', () => {
  it.each([
    [
      'Motie 1 over zwembaden in het dorp: aangenomen met 95,91 procent',
      'zwembaden in het dorp | - | aangenomen 95.91',
    ],
    ['Motie 2 over de bruggen: per acclamatie akkoord', 'bruggen | - | aangenomen'],
    ['Motie 3 inzake havens: verworpen', 'havens | - | verworpen'],
    ['Motie 4 ‘Iedereen op de fiets’: verworpen', 'Iedereen op de fiets | - | verworpen'],
  ])('%s', (item, one) => {
    expect(told(list(item, 'Motie 9 over sluizen: verworpen'))[0]).toBe(one);
  });

  it('zegt van welke motie een advies is, als er geen titel achter staat', () => {
    const body = `<p>Het bestuur stelt voor motie 2 over te nemen.</p>${list('1. Motie Urk “Zwembaden”', '2. Motie Ede “Bruggen”')}`;
    expect(told(body).map((one) => one.split(' | ')[0])).toEqual(['Zwembaden', 'Bruggen']);
  });
});

describe('één stuk met twee namen ervoor', () => {
  it.each([
    [
      '6A. (nagekomen motie) Resolutie Zwembaden open van de gemeente Urk: aangenomen',
      'Zwembaden open | Urk | aangenomen',
    ],
    [
      'Motie en resolutie Zwembaden open: aangenomen met 100%',
      'Zwembaden open | - | aangenomen 100',
    ],
    [
      'Nagekomen motie: Resolutie Urk Zwembaden open: aangenomen',
      'Zwembaden open | Urk | aangenomen',
    ],
  ])('%s', (item, one) => {
    expect(told(list('Motie Ede: Bruggen: verworpen', item))[1]).toBe(one);
  });

  it.each(['Moties en resoluties zijn aangenomen', 'Motie en amendement van Urk zijn verworpen'])(
    'maar niet in “%s”',
    (item) => {
      expect(told(list('Motie Ede: Bruggen: verworpen', item))).toHaveLength(1);
    },
  );
});

it('een groep gemeenten vooraan een resolutie zonder indiener geeft twijfel', () => {
  const { motions } = read(
    list(
      'Resolutie Zeeuwse gemeenten voldoende geld voor de regio: aangenomen',
      'Resolutie Voldoende geld voor gemeenten: aangenomen',
    ),
  );
  expect(motions.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
    ['submitter-missing'],
    [],
  ]);
});

describe('een titel in een zin eindigt waar het aandeel van de stemmen begint', () => {
  it.each([
    'Op de ALV is de door Urk en Ede ingediende motie over zwembaden met 93,64% van de stemmen aangenomen.',
    'Op de ALV is de motie over zwembaden van Urk en Ede met 93,64% van de stemmen aangenomen.',
  ])('%s', (sentence) => {
    expect(told(`<p>${sentence}</p><p>Motie Goes “Bruggen”: verworpen</p>`)[0]).toBe(
      'zwembaden | Urk, Ede | aangenomen 93.64',
    );
  });
});
