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
