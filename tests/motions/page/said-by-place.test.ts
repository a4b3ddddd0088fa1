import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const URL = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';
const LIST =
  '<ul><li>Motie Urk “Zwemles”</li><li>Motie Ede “Bomen”</li><li>Motie Goes “Verkeer”</li></ul>';

/** The outcome or advice of each, "?" where the reading doubts, "-" where it says nothing. */
function told(html: string): string[] {
  const page = `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body><main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1>${html}</main></body></html>`;
  const { motions } = readPage(pageFromHtml(page, URL), { sha256: '0'.repeat(64) });
  return motions.map(({ vote, advice, warnings }) => {
    const said = vote?.outcome ?? advice?.kind;
    if (said === undefined) return warnings.length > 0 ? '?' : '-';
    return warnings.length > 0 ? `${said}?` : said;
  });
}

const [A, V, I] = ['aangenomen', 'verworpen', 'ingetrokken'];
const ALL = [A, A, A];
const DOUBTED = ['?', '?', '?'];
const NOTHING = ['-', '-', '-'];

describe('een zin onder de lijst noemt de moties naar hun plaats', () => {
  it.each([
    ['De eerste twee moties zijn aangenomen; de laatste werd verworpen.', [A, A, V]],
    [
      'De eerste en de derde motie werden aangenomen, de tweede is door de indiener ingetrokken.',
      [A, I, A],
    ],
    ['De leden stemden in met de eerste en de tweede motie en verwierpen de derde.', [A, A, V]],
    ['De tweede motie is ingetrokken. De overige moties zijn aangenomen.', [A, I, A]],
    ['Motie 1 is aangenomen. De moties 2 en 3 zijn verworpen.', [A, V, V]],
    [
      'Het bestuur adviseert u de moties onder a en b over te nemen. De motie onder c wordt ontraden.',
      ['overnemen', 'overnemen', 'ontraden'],
    ],
    ['De moties a en c zijn aangenomen, motie b is verworpen.', [A, V, A]],
    ['De moties onder a en f zijn aangenomen.', DOUBTED],
    ['Alle moties zijn bij acclamatie aangenomen.', ALL],
    ['Ze zijn alle drie aangenomen.', ALL],
    ['Over de eerste twee moties wordt later gestemd. De derde is aangenomen.', ['-', '-', A]],
    [
      'Het bestuur adviseert de eerste twee over te nemen en de derde te ontraden.',
      ['overnemen', 'overnemen', 'ontraden'],
    ],
    [
      'Het bestuur adviseert alle drie de moties over te nemen.',
      ['overnemen', 'overnemen', 'overnemen'],
    ],
  ])('%s', (said, expected) => {
    expect(told(`${LIST}<p>${said}</p>`)).toEqual(expected);
  });
});

describe('een zin boven de lijst zondert moties uit', () => {
  it.each([
    ['Alle moties zijn aangenomen, behalve motie 2.', [A, '?', A]],
    ['Alle moties zijn aangenomen, behalve die van Ede, die is ingetrokken.', [A, I, A]],
    [
      'Alle moties zijn aangenomen, behalve die van Ede, die bleef steken op 38%, en die van Goes, die is ingetrokken.',
      [A, V, I],
    ],
    ['Op de motie van Ede na zijn alle moties aangenomen.', [A, '?', A]],
    ['Alleen die van Ede haalde het niet; de andere twee zijn aangenomen.', [A, V, A]],
    ['Alleen de motie van Ede is verworpen, de andere moties zijn aangenomen.', [A, V, A]],
    ['De eerste twee moties werden aangenomen, de derde niet.', [A, A, '?']],
  ])('%s', (said, expected) => {
    expect(told(`<p>${said}</p>${LIST}`)).toEqual(expected);
  });
});

describe('wat niet vaststaat, wordt niet geraden', () => {
  it.each([
    ['De derde motie haalde geen meerderheid, de overige twee wel.', ['?', '?', V]],
    ['De vierde motie is verworpen.', DOUBTED],
    [
      'Alle moties zijn aangenomen, behalve die van Ede, waarover onrust was, en die van Goes.',
      NOTHING,
    ],
    ['Beide moties zijn aangenomen.', DOUBTED],
    ['Alle vier de moties zijn aangenomen.', DOUBTED],
    ['Geen van de drie moties haalde een meerderheid.', DOUBTED],
    ['Alle moties zijn aangenomen, behalve die van Zeist.', DOUBTED],
    ['Met uitzondering van de moties van Ede en Goes zijn alle moties aangenomen.', DOUBTED],
    ['De Eerste Kamer heeft ingestemd met de wet.', NOTHING],
    ['Voor de eerste keer zijn moties digitaal aangenomen.', NOTHING],
  ])('%s', (said, expected) => {
    expect(told(`${LIST}<p>${said}</p>`)).toEqual(expected);
  });
});

it('twee lijsten in zinnen hebben elk hun eigen eerste en tweede', () => {
  const html =
    '<p>Over zorg waren er twee moties: ‘Zwemles’ van Urk en ‘Bomen’ van Ede. De eerste is aangenomen, de tweede verworpen.</p><p>Over wonen waren er ook twee moties: ‘Verkeer’ van Goes en ‘Lucht’ van Zeist. De eerste is verworpen, de tweede aangenomen.</p>';
  expect(told(html)).toEqual([A, V, V, A]);
});
