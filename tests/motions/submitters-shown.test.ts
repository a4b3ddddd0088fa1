import { expect, it } from 'vitest';
import { submittersText } from '../../components/words/motion-words';
import { submittersInWords } from '../../motions/report/words';

const from = (...names: string[]) => ({
  submitters: names.map((name) => ({ name, gemeente: null })),
  andOthers: false,
});
const GROUP = 'Gemeenten Achterhoek';

it.each([
  { said: from('Almere'), words: 'Almere' },
  { said: from('Almere', 'Tilburg'), words: 'Almere en Tilburg' },
  { said: { ...from('Brummen'), andOthers: true }, words: 'Brummen en anderen' },
  { said: { ...from('Ede', 'Epe'), andOthers: true }, words: 'Ede, Epe en anderen' },
  { said: { ...from('Almere'), collective: 'G40' }, words: 'Almere (G40)' },
  { said: { ...from(), collective: GROUP }, words: GROUP },
  { said: { ...from(), collective: GROUP, andOthers: true }, words: `${GROUP} en anderen` },
  { said: { ...from(GROUP), collective: GROUP }, words: GROUP },
  { said: from(), words: 'Geen indiener genoemd' },
  { said: { ...from(), type: 'resolutie' as const }, words: 'Geen gemeente genoemd' },
])('het scherm en het rapport noemen de indiener gelijk: $words', ({ said, words }) => {
  expect(submittersText(said)).toBe(words);
  expect(submittersInWords(said)).toBe(words);
});
