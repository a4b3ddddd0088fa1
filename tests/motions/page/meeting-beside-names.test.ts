import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function told(html: string, title = 'Besluiten ALV 2 december 2022'): string[] {
  const page = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${html}</main></body></html>`;
  const { motions } = readPage(pageFromHtml(page, 'https://vng.nl/artikelen/pagina'), {
    sha256: '0'.repeat(64),
  });
  return motions.map((motion) => {
    const who = motion.submitters.map(({ name }) => name).join(' en ');
    return `${motion.title} / ${who} / ${motion.meeting?.date}`;
  });
}

const SETTLED = '<p>Twee moties zijn als afgedaan beschouwd:</p>';
const list = (...items: string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const BOTH = [
  'Woonplicht / Noordwijk / 2021-06-16',
  'Zorg voor mantelzorgers / Hoogeveen en Coevorden / 2022-06-29',
];

describe('de vergadering naast een motie is geen deel van haar titel of van wie haar indiende', () => {
  it.each([
    {
      name: 'achter de gemeente, tussen haakjes',
      items: [
        'Woonplicht – Noordwijk (ALV 16 juni 2021)',
        'Zorg voor mantelzorgers – Hoogeveen en Coevorden (ALV 29 juni 2022)',
      ],
    },
    {
      name: 'achter een komma',
      items: [
        'Woonplicht, Noordwijk (ALV 16 juni 2021)',
        'Zorg voor mantelzorgers, Hoogeveen en Coevorden, ALV 29 juni 2022',
      ],
    },
    {
      name: 'achter de titel, met de gemeente vooraan',
      items: [
        'Noordwijk – Woonplicht (ALV 16 juni 2021)',
        'Hoogeveen en Coevorden: Zorg voor mantelzorgers (ALV 29 juni 2022)',
      ],
    },
    {
      name: 'achter een streep',
      items: [
        'Woonplicht – Noordwijk – ALV 16 juni 2021',
        'Zorg voor mantelzorgers | Hoogeveen en Coevorden | ALV 29 juni 2022',
      ],
    },
    {
      name: 'in haakjes van zichzelf, en achter van',
      items: [
        'Woonplicht (Noordwijk) (ALV 16 juni 2021)',
        'Zorg voor mantelzorgers van Hoogeveen en Coevorden (ALV 29 juni 2022)',
      ],
    },
    {
      name: 'vooraan',
      items: [
        'ALV 16 juni 2021: Woonplicht – Noordwijk',
        'ALV 29 juni 2022: Zorg voor mantelzorgers (Hoogeveen en Coevorden)',
      ],
    },
    {
      name: 'met het woord motie ervoor',
      items: [
        'Motie Woonplicht – Noordwijk (ALV 16 juni 2021)',
        'Motie Zorg voor mantelzorgers (Hoogeveen en Coevorden, ALV 29 juni 2022)',
      ],
    },
  ])('$name', ({ items }) => {
    expect(told(SETTLED + list(...items))).toEqual(BOTH);
  });

  it('leest wat erachter staat als wat er van haar is geworden', () => {
    const html = `${SETTLED}${list('Woonplicht – Noordwijk (ALV 16 juni 2021): afgedaan')}`;
    const page = `<html lang="nl"><head><title>Besluiten ALV 2 december 2022</title></head><body><main><h1>Besluiten ALV 2 december 2022</h1>${html}</main></body></html>`;
    const { motions } = readPage(pageFromHtml(page, 'https://vng.nl/artikelen/pagina'), {
      sha256: '0'.repeat(64),
    });
    expect(motions[0]?.decision).toEqual({ kind: 'afdoen', text: 'afgedaan' });
  });

  it('laat haakjes staan die iets anders zeggen', () => {
    const html = `<p>De volgende moties zijn ingediend:</p>${list('Plan 2030 – meer huizen (nader uitgewerkt)', 'Uitvoering van wat de ALV van 5 juni 2019 vroeg (Urk)')}`;
    expect(told(html, 'Moties ALV 2 december 2022').map((one) => one.split(' / ')[0])).toEqual([
      'Plan 2030 – meer huizen (nader uitgewerkt)',
      'Uitvoering van wat de ALV van 5 juni 2019 vroeg',
    ]);
  });
});
