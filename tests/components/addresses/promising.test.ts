import { expect, it } from 'vitest';
import { seemsToHoldMotions } from '../../../components/addresses/promising';

const FILES = 'https://vng.nl/sites/default/files/2025-06';

it.each([
  { name: 'een adres met verantwoording', url: `${FILES}/04a_verantwoording-moties.pdf`, is: true },
  { name: 'een adres met moties, met spaties', url: `${FILES}/05%20Moties.pdf`, is: true },
  {
    name: 'woorden van de link',
    url: `${FILES}/05a.pdf`,
    words: 'Verantwoording moties',
    is: true,
  },
  { name: 'de motie van één gemeente', url: `${FILES}/motie-deventer.pdf`, is: false },
  {
    name: 'een jaarverslag',
    url: `${FILES}/jaarverslag.pdf`,
    words: 'Jaarverslag (pdf)',
    is: false,
  },
  { name: 'een adres dat niet te ontcijferen is', url: `${FILES}/%E0%A4%A.pdf`, is: false },
  { name: 'geen adres', url: 'moties', is: false },
])('$name belooft moties: $is', ({ url, words = '', is }) => {
  expect(seemsToHoldMotions(url, words)).toBe(is);
});
