import { expect, it } from 'vitest';
import { megabytesText } from '../../../components/words/size-words';

it.each([
  { bytes: 20_000, words: '0,1 MB' },
  { bytes: 4_400_000, words: '4,2 MB' },
  { bytes: 60 * 1024 * 1024, words: '60 MB' },
])('zegt $bytes bytes als $words', ({ bytes, words }) => {
  expect(megabytesText(bytes)).toBe(words);
});
