/** Groups that submit motions and are no gemeente, and words of titles that look like one. */
import { describe, expect, it } from 'vitest';
import { readSubmitters } from '../../../motions/gemeenten/submitters';

const names = (text: string): string[] =>
  readSubmitters(text).submitters.map(({ name, gemeente }) => `${name}=${gemeente}`);

describe('de indieners in', () => {
  it.each([
    {
      text: 'Zoetermeer Raden in Verzet',
      found: ['Zoetermeer=gm0637'],
      collective: 'Raden in Verzet',
    },
    { text: 'Motie Gemeenten Achterhoek', found: [], collective: 'Gemeenten Achterhoek' },
    { text: 'Gemeenten Achterhoek', found: [], collective: 'Gemeenten Achterhoek' },
    { text: 'Motie Zeeuwse gemeenten', found: [], collective: 'Zeeuwse gemeenten' },
    {
      text: 'Wierden en Losser namens regio Twente',
      found: ['Wierden=gm0189', 'Losser=gm0168'],
      collective: 'regio Twente',
    },
    {
      text: 'Almere, mede namens de G40-gemeenten',
      found: ['Almere=gm0034'],
      collective: 'G40-gemeenten',
    },
    {
      text: 'Texel, mede namens alle Waddengemeenten',
      found: ['Texel=gm0448'],
      collective: 'alle Waddengemeenten',
    },
    {
      text: 'Goes en alle Zeeuwse gemeenten',
      found: ['Goes=gm0664'],
      collective: 'alle Zeeuwse gemeenten',
    },
    { text: 'alle gemeenten: Goes en G40', found: ['Goes=gm0664'], collective: 'G40' },
    { text: 'Motie G4', found: [], collective: 'G4' },
    { text: 'Motie M50', found: [], collective: 'M50' },
    { text: 'P10-gemeenten', found: [], collective: 'P10-gemeenten' },
    { text: 'Motie van de Drechtsteden', found: [], collective: 'Drechtsteden' },
    { text: 'Motie Zwolle en regio Twente', found: ['Zwolle=gm0193'], collective: 'regio Twente' },
    {
      text: 'Motie namens 9 gemeenten uit de regio Twente',
      found: [],
      collective: '9 gemeenten uit de regio Twente',
    },
    { text: 'Motie van 12 Friese gemeenten', found: [], collective: '12 Friese gemeenten' },
    { text: 'Motie 3 Gemeenten Achterhoek', found: [], collective: 'Gemeenten Achterhoek' },
    { text: 'Grensgemeenten', found: [], collective: 'Grensgemeenten' },
    { text: 'de provincie Utrecht', found: [], collective: 'provincie Utrecht' },
  ])('een groep: $text', ({ text, found, collective }) => {
    expect(names(text)).toEqual(found);
    expect(readSubmitters(text)).toMatchObject({ collective, unknown: [] });
  });

  it.each([
    'Zwemles ook voor dorpsgemeenten',
    'Wonen in kleine kernen is geen zaak van grote steden',
    'Samenwerking tussen gemeenten',
    'Eerlijk delen met de eilanden',
    'Water, provincie, gemeente: één loket',
    'provincie, gemeente',
  ])('geen groep, maar woorden van een titel: %s', (text) => {
    expect(readSubmitters(text)).not.toHaveProperty('collective');
  });
});
