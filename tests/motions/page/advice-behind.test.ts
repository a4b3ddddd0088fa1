import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(items: readonly string[], head = 'Nazending ALV 26 juni 2024') {
  const list = items.map((item) => `<li>${item}</li>`).join('');
  const html = `<!doctype html><html lang="nl"><head><title>${head} | VNG</title></head><body><main><h1>${head}</h1><p>Hieronder leest u wat het bestuur van de moties vindt.</p><ul>${list}</ul></main></body></html>`;
  const { motions } = readPage(pageFromHtml(html, 'https://vng.nl/artikelen/moties-alv'), {
    sha256: '0'.repeat(64),
  });
  return motions.map(({ title, advice, vote, warnings }) => ({
    read: `${title} | ${advice?.kind ?? vote?.outcome ?? '-'}`,
    codes: warnings.map(({ code }) => code),
  }));
}

describe('een woord achter de motie zegt wat het bestuur vindt', () => {
  it.each([
    ['Motie Urk “Zwemles”: overnemen', 'Zwemles | overnemen'],
    ['Motie Urk (“Zwemles”): ontraden', 'Zwemles | ontraden'],
    ['Motie Urk “Zwemles” (aanhouden)', 'Zwemles | aanhouden'],
    ['Motie Urk “Zwemles” – niet overnemen (agendapunt 6)', 'Zwemles | negatief'],
    ['Motie Urk “Zwemles”: oordeel aan de leden', 'Zwemles | oordeel'],
    ['Motie Urk: Zwemles: overnemen', 'Zwemles | overnemen'],
    ['Motie Urk: Zwemles <b>Preadvies: ontraden</b>', 'Zwemles | ontraden'],
    ['Motie Urk “Zwemles” (ondersteund door Ede)', 'Zwemles | -'],
    ['Motie Urk: Gronden: Overnemen of verkopen', 'Gronden: Overnemen of verkopen | -'],
    ['Motie Urk: Steun', 'Steun | -'],
    ['Motie Urk “Zwemles”: positief, mits de kosten gedekt zijn', 'Zwemles | positief'],
    ['Motie Urk “Zwemles” (negatief, tenzij het Rijk meebetaalt)', 'Zwemles | negatief'],
    ['Motie Urk “Zwemles” – overnemen, met uitzondering van punt 2', 'Zwemles | overnemen'],
    ['Motie Urk “Zwemles”: oordeel aan de leden, zie de toelichting', 'Zwemles | oordeel'],
    ['Motie Urk: Zwemles: ontraden, tenzij punt 2 vervalt', 'Zwemles | ontraden'],
    [
      'Motie Urk “Zwemles”<br>Ontraden, tenzij het Rijk met de gemeenten meebetaalt aan het vervoer.',
      'Zwemles | ontraden',
    ],
    ['Motie Urk “Zwemles”: positief, motie overnemen', 'Zwemles | overnemen'],
    ['Motie Urk “Zwemles”: negatief, motie ontraden', 'Zwemles | ontraden'],
    ['Motie Urk: Gronden: overnemen als het kan', 'Gronden: overnemen als het kan | -'],
    ['Motie Urk: Wonen: mits het kan', 'Wonen: mits het kan | -'],
  ])('%s', (item, told) => {
    const [first] = read([item, 'Motie Ede “Havens”: ontraden']);
    expect(first?.read).toBe(told);
  });
});

it.each([
  'overnemen op punt 1, ontraden op punt 2',
  'ontraden, tenzij punt 2 vervalt, dan overnemen',
])('“%s” is geen advies dat voor de hele motie geldt, en geeft twijfel', (words) => {
  const [first] = read([`Motie Urk “Zwemles”: ${words}`, 'Motie Ede “Havens”: ontraden']);
  expect(first).toEqual({ read: 'Zwemles | -', codes: ['vote-unclear'] });
});

it('hetzelfde woord tussen uitslagen is geen preadvies, en geeft twijfel', () => {
  const items = ['Motie Urk “Zwemles”: overnemen', 'Motie Ede “Havens”: aangenomen'];
  expect(read(items, 'Uitslagen stemmingen ALV 26 juni 2024')).toEqual([
    { read: 'Zwemles | -', codes: ['vote-unclear'] },
    { read: 'Havens | aangenomen', codes: [] },
  ]);
});
