import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../motions/reading/read-title';

describe('een cel waarvan het label zegt dat er een titel in staat', () => {
  it.each([
    {
      name: 'heeft de indieners voor een titel tussen aanhalingstekens',
      text: 'Rheden "Zwembaden in elke kern" (Najaars ALV van 1 december 2023)',
      hasSubmitters: false,
      title: 'Zwembaden in elke kern',
      submitters: 'Rheden',
    },
    {
      name: 'heeft meer indieners ervoor',
      text: 'Eemsdelta, Echt-Susteren en Nieuwkoop ‘Sluizen zonder drempels’',
      hasSubmitters: false,
      title: 'Sluizen zonder drempels',
      submitters: 'Eemsdelta, Echt-Susteren en Nieuwkoop',
    },
    {
      name: 'is wel helemaal titel wanneer de indieners ergens anders staan',
      text: 'Rheden "de groenste gemeente"',
      hasSubmitters: true,
      title: 'Rheden "de groenste gemeente"',
      submitters: '',
    },
    {
      name: 'is wel helemaal titel wanneer er meer dan een naam voor staat',
      text: 'Weg met de "lichte toets"',
      hasSubmitters: false,
      title: 'Weg met de "lichte toets"',
      submitters: '',
    },
  ])('$name', ({ text, hasSubmitters, title, submitters }) => {
    const read = readTitle(text, { isTitleOnly: true, hasSubmitters });
    expect({ title: read.title, submitters: read.submitters.trim() }).toEqual({
      title,
      submitters,
    });
  });
});

describe('een titel zonder aanhalingstekens met de indieners erachter', () => {
  it.each([
    {
      name: 'houdt het woord “Motie” er niet bij',
      text: '1.1 Motie Zwerfafval en statiegeld (Meerssen en Dijk en Waard)',
      title: 'Zwerfafval en statiegeld',
      submitters: 'Meerssen en Dijk en Waard',
    },
    {
      name: 'eindigt voor “van” als daarachter alleen namen staan en wanneer zij is aangenomen',
      text: 'Motie Kleinere klassen van Culemborg en West Betuwe, aangenomen in de ALV 26 juni 2024.',
      title: 'Kleinere klassen',
      submitters: 'Culemborg en West Betuwe',
    },
    {
      name: 'houdt een “van” dat bij de titel hoort',
      text: 'Motie Het belang van de regio van Ede, aangenomen in de ALV 26 juni 2024',
      title: 'Het belang van de regio',
      submitters: 'Ede',
    },
    {
      name: 'heeft ze tussen haakjes met de vergadering',
      text: 'Zwerfafval en statiegeld (Meerssen en Urk, Najaars ALV 29 november 2024)',
      title: 'Zwerfafval en statiegeld',
      submitters: 'Meerssen en Urk, Najaars ALV 29 november 2024',
    },
    {
      name: 'heeft ze tussen haakjes achter de vergadering',
      text: 'Zwerfafval en statiegeld (ALV 26 juni 2024; Meerssen)',
      title: 'Zwerfafval en statiegeld',
      submitters: 'ALV 26 juni 2024; Meerssen',
    },
    {
      name: 'heeft ze na een komma, met de vergadering',
      text: 'Zwerfafval, bomen en statiegeld, Meerssen, ALV 26 juni 2024',
      title: 'Zwerfafval, bomen en statiegeld',
      submitters: 'Meerssen, ALV 26 juni 2024',
    },
    {
      name: 'heeft ze na een rechte streep',
      text: 'Zwerfafval en statiegeld | Meerssen | ALV 26 juni 2024',
      title: 'Zwerfafval en statiegeld',
      submitters: 'Meerssen | ALV 26 juni 2024',
    },
    {
      name: 'houdt een gemeente na een komma in de titel zonder vergadering',
      text: 'Leren van Almelo, Deventer en Zwolle',
      title: 'Leren van Almelo, Deventer en Zwolle',
      submitters: '',
    },
    {
      name: 'heeft geen indieners waar er tussen haakjes meer staat dan namen',
      text: 'Meer bomen (toezegging aan Urk, ALV 26 juni 2024)',
      title: 'Meer bomen',
      submitters: '',
    },
    {
      name: 'houdt een gemeente in de titel als niets zegt dat zij de motie indiende',
      text: 'Motie De toekomst van Utrecht (ALV 26 juni 2024)',
      title: 'Motie De toekomst van Utrecht',
      submitters: '',
    },
  ])('$name', ({ text, title, submitters }) => {
    const read = readTitle(text, { isTitleOnly: false, hasSubmitters: false });
    expect({ title: read.title, submitters: read.submitters }).toEqual({ title, submitters });
  });
});

describe('een nummer voor de titel', () => {
  it.each([
    ['11. 30 waar het kan, 50 waar het moet', 11, '30 waar het kan, 50 waar het moet'],
    ['2) 100 jaar samen', 2, '100 jaar samen'],
    ['Motie 4. 24 uur per dag bereikbaar', 4, '24 uur per dag bereikbaar'],
    ['7. Meer bomen', 7, 'Meer bomen'],
    ['Motie 7. Meer bomen', 7, 'Meer bomen'],
    ['Motie 7.500 bomen erbij', null, 'Motie 7.500 bomen erbij'],
    ['12.500 nieuwe banen', null, '12.500 nieuwe banen'],
    ['2,5 procent meer', null, '2,5 procent meer'],
    ['30 waar het kan, 50 waar het moet', null, '30 waar het kan, 50 waar het moet'],
    ['100% vergoeding', null, '100% vergoeding'],
  ])('“%s” heeft nummer %s', (text, number, title) => {
    const read = readTitle(text, { isTitleOnly: false, hasSubmitters: true });
    expect([read.number, read.title]).toEqual([number, title]);
  });
});
