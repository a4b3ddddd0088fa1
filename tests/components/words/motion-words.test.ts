import { describe, expect, it } from 'vitest';
import { countText, submittersText } from '../../../components/words/motion-words';

const nobody = { submitters: [], andOthers: false };
const motie = {};
const resolutie = { type: 'resolutie' as const };

describe('wie iets indiende', () => {
  it.each([
    { name: 'een motie zonder namen', said: nobody, words: 'Geen indiener genoemd' },
    {
      name: 'een resolutie zonder namen, van wie zij ook is',
      said: { ...nobody, ...resolutie },
      words: 'Geen gemeente genoemd',
    },
    {
      name: 'een groep',
      said: { ...nobody, collective: 'Gemeenten Achterhoek' },
      words: 'Gemeenten Achterhoek',
    },
  ])('$name', ({ said, words }) => {
    expect(submittersText(said)).toBe(words);
  });
});

it.each([
  { listed: [motie, motie], ownCount: 0, words: '2 moties' },
  { listed: [motie, resolutie], ownCount: 1, words: '1 motie, 1 van uw gemeente en 1 resolutie' },
  { listed: [motie, motie, resolutie, resolutie], ownCount: 0, words: '2 moties en 2 resoluties' },
])('telt een resolutie niet als motie: $words', ({ listed, ownCount, words }) => {
  expect(countText(listed, ownCount)).toBe(words);
});
