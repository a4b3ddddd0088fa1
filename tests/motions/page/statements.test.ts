import { describe, expect, it } from 'vitest';
import type { Motion } from '../../../motions/model';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

/** Reads the page of an ALV with this content. */
function motionsOf(html: string, path = 'uitslagen-stemmingen-alv-26-juni-2024'): Motion[] {
  const h1 = path.replaceAll('-', ' ').replace('alv', 'ALV');
  const page = `<!doctype html><html lang="nl"><head><title>${h1}</title></head><body><main><h1>${h1}</h1>${html}</main></body></html>`;
  const content = pageFromHtml(page, `https://vng.nl/artikelen/${path}`);
  return readPage(content, { sha256: '0'.repeat(64) }).motions;
}
const TWO = '<ul><li>Motie Deventer “Een huis”</li><li>Motie Urk “Twee vissen”</li></ul>';

it.each([
  '82% van de leden was aanwezig. De motie is aangenomen.',
  '76% was tegen. De motie is aangenomen.',
])('wie er waren of anders stemden, is niet het aandeel: %s', (said) => {
  const [motion] = motionsOf(`<h4>Motie Goes “Havens”</h4><p>${said}</p>`);
  expect(motion?.vote?.percentage).toBeUndefined();
});

it('zegt dat het de stemming niet las waar de uitslag een andere is dan de stemmen', () => {
  const [motion] = motionsOf(
    '<h4>Motie Goes “Havens”</h4><p>60% stemde voor, 40% tegen. De motie is verworpen.</p>',
  );
  expect(motion?.vote).toBeUndefined();
  expect(motion?.warnings.map(({ code }) => code)).toEqual(['vote-unclear']);
});

it('leest indieners die in een cel onder elkaar staan, zonder komma', () => {
  const [motion] = motionsOf(
    '<table><tr><th>Motie</th><th>Indiener</th><th>Uitslag</th></tr><tr><td>Havens</td><td>Land van Cuijk<br>Ede<br>e.a.</td><td>Aangenomen</td></tr></table>',
  );
  expect(motion?.submitters.map(({ gemeente }) => gemeente)).toEqual(['gm1982', 'gm0228']);
  expect(motion?.andOthers).toBe(true);
});

it('leest “e.a.” niet als de titel van een motie', () => {
  const motions = motionsOf('<h2>Moties</h2><p>“Havens”</p><p>Motie van Goes e.a.</p>');
  expect(motions.map(({ title }) => title)).not.toContain('e.a');
});

describe('wat boven een lijst staat, geldt voor elke motie erin', () => {
  it.each([
    {
      words: 'De ALV besloot de volgende 2 moties als afgedaan te beschouwen:',
      said: { decision: { kind: 'afdoen' } },
    },
    {
      words: 'Het bestuur adviseert positief over de volgende moties:',
      said: { advice: { kind: 'positief' } },
    },
    {
      words: 'De volgende moties zijn bij acclamatie aangenomen:',
      said: { vote: { outcome: 'aangenomen', acclamation: true } },
    },
  ])('$words', ({ words, said }) => {
    expect(motionsOf(`<p>${words}</p>${TWO}`)).toMatchObject([said, said]);
  });

  it.each([
    { heading: 'Verworpen moties', outcome: 'verworpen' },
    { heading: 'Bij acclamatie aangenomen', outcome: 'aangenomen' },
    { heading: 'Moties', outcome: undefined },
  ])('onder de kop $heading', ({ heading, outcome }) => {
    const motions = motionsOf(`<h3>${heading}</h3>${TWO}`);
    expect(motions.map(({ vote }) => vote?.outcome)).toEqual([outcome, outcome]);
  });
});

describe('wat achter of onder één motie staat', () => {
  it.each([
    {
      name: 'een besluit met de ALV erbij',
      html: '<h4>Motie Goes “Havens”</h4><p>Besluit ALV 26 juni 2024: motie afdoen</p>',
      said: { decision: { kind: 'afdoen', text: 'motie afdoen' } },
    },
    {
      name: 'een stemming en een besluit na elkaar',
      html: '<h4>Motie Goes “Havens”</h4><p>Aangenomen met 88,2%. Besluit: motie aanhouden</p>',
      said: { vote: { percentage: 88.2 }, decision: { kind: 'aanhouden' } },
    },
    {
      name: 'een aandeel en een uitslag in twee zinnen',
      html: '<h4>Motie Goes “Havens”</h4><p>76,8 procent stemde voor. De motie is aangenomen.</p>',
      said: { vote: { outcome: 'aangenomen', percentage: 76.8 } },
    },
    {
      name: 'een advies tussen haakjes',
      html: '<ul><li>Motie Goes “Havens” (preadvies: aannemen)</li></ul>',
      said: { advice: { kind: 'aannemen' } },
    },
    {
      name: 'een zin van het bestuur',
      html: '<ul><li>Motie Goes “Havens”<ul><li>Het bestuur ontraadt de motie.</li></ul></li></ul>',
      said: { advice: { kind: 'ontraden' } },
    },
  ])('$name', ({ html, said }) => {
    expect(motionsOf(html)).toMatchObject([said]);
  });

  it('twee moties in één regel hebben samen één uitslag', () => {
    const motions = motionsOf(
      '<p>Motie Goes “Havens” en motie Ede “Bos”: beide aangenomen met 80%</p>',
    );
    expect(motions.map(({ title, vote }) => [title, vote?.percentage])).toEqual([
      ['Havens', 80],
      ['Bos', 80],
    ]);
  });

  it('een preadvies en een resultaat als koppen maken van een pagina geen verantwoording', () => {
    const html = ['Goes “Havens”', 'Ede “Bos”', 'Urk “Vis”']
      .map(
        (name, index) =>
          `<h2>Agendapunt 4: motie ${name}</h2>${index === 2 ? '' : '<h3>Preadvies</h3><p>aanhouden</p><h3>Resultaat</h3><p>aangehouden</p>'}`,
      )
      .join('');
    expect(motionsOf(html).map(({ title, vote }) => [title, vote?.outcome])).toEqual([
      ['Havens', 'aangehouden'],
      ['Bos', 'aangehouden'],
      ['Vis', undefined],
    ]);
  });

  it.each([
    { said: 'door de indiener ingetrokken', outcome: 'ingetrokken' },
    { said: 'na toezegging van het bestuur aangehouden', outcome: 'aangehouden' },
    { said: '1e deel aangenomen met 86,17%; 2e deel aangehouden', outcome: 'aangenomen' },
  ])('een titel zonder tekens eindigt voor “$said”', ({ said, outcome }) => {
    const [motion] = motionsOf(`<p>Motie Lelystad - Een dak op hoofdlijnen: ${said}</p>`);
    expect(motion).toMatchObject({ title: 'Een dak op hoofdlijnen', vote: { outcome } });
  });

  it.each(['Resultaat', 'Uitslag stemming', 'Status'])(
    '%s staat er vet voor, zonder dubbele punt',
    (label) => {
      const html = `<h3>Motie Dalfsen c.s. - Geurhinder</h3><p><strong>${label}</strong> Aangenomen (68,86%)</p>`;
      expect(motionsOf(html)).toMatchObject([
        { title: 'Geurhinder', vote: { outcome: 'aangenomen', percentage: 68.86 } },
      ]);
    },
  );

  it('de voet van een pagina is geen motie', () => {
    expect(motionsOf('<h2>Aangenomen moties</h2><p>‘Een huis’</p><p>© VNG</p>')).toHaveLength(1);
  });

  it('een zin met veel indieners noemt nog steeds haar motie', () => {
    const html =
      '<p>De motie van Leudal, Alphen aan den Rijn en Geldrop-Mierlo c.s. met de titel “Leraren” is afgewezen met 61%.</p>';
    expect(motionsOf(html)).toMatchObject([{ title: 'Leraren', vote: { outcome: 'verworpen' } }]);
  });

  it('“gemeenten” in een titel begint geen indieners', () => {
    const html =
      '<p>De volgende moties:</p><ul><li>Een stelsel, anders niet acceptabel voor gemeenten deel 2 van de gemeente Doesburg namens G40-gemeenten</li><li>Vis van de gemeente Urk</li></ul>';
    expect(motionsOf(html).map(({ title }) => title)).toEqual([
      'Een stelsel, anders niet acceptabel voor gemeenten deel 2',
      'Vis',
    ]);
  });

  it('de komma in een naam beëindigt de indieners niet', () => {
    const html =
      '<p>De volgende moties:</p><ul><li>Nuenen, Gerwen en Nederwetten e.a.: Statiegeld</li><li>Urk: Vis</li></ul>';
    expect(motionsOf(html).map(({ title }) => title)).toEqual(['Statiegeld', 'Vis']);
  });

  it('de stemming van het agendapunt geldt niet voor de motie daaronder', () => {
    const html =
      '<ul><li>8. Klimaat: aangenomen met 99%<ul><li>Motie Goes “Havens”</li></ul></li></ul>';
    expect(motionsOf(html)[0]?.vote).toBeUndefined();
  });

  it('een stemming over het advies zonder richting is geen uitslag, en dat staat erbij', () => {
    const html = '<ul><li>Motie Goes “Havens”: akkoord met preadvies bestuur</li></ul>';
    const [motion] = motionsOf(html);
    expect(motion?.vote).toBeUndefined();
    expect(motion?.warnings.map(({ code }) => code)).toEqual(['vote-unclear']);
  });

  it('“afdoen” is een besluit op een besluitenlijst, en anders niet', () => {
    const html = '<ul><li>Motie Goes “Havens”: afdoen</li><li>Motie Ede “Bos”: aanhouden</li></ul>';
    const kinds = (path: string) => motionsOf(html, path).map(({ decision }) => decision?.kind);
    expect(kinds('besluitenlijst-alv-26-juni-2024')).toEqual(['afdoen', 'aanhouden']);
    expect(kinds('agenda-en-stukken-alv-26-juni-2024')).toEqual([undefined, undefined]);
  });
});

it('leest in de gegevens van een vacature geen moties, ook als de kop “moties” noemt', () => {
  const html =
    '<p>Je houdt voor de ALV bij of moties zijn afgedaan of aangehouden.</p><dl><dt>Salaris</dt><dd>schaal 11</dd><dt>Uren</dt><dd>36</dd></dl>';
  expect(motionsOf(html, 'uitslagen-en-vacature-moties')).toEqual([]);
});
