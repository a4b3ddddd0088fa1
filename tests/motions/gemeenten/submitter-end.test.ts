import { expect, it } from 'vitest';
import { findSubmitterEnd } from '../../../motions/gemeenten/submitter-end';

it.each([
  { text: 'Motie Beesel gemeentefonds', before: 'Motie Beesel' },
  { text: 'Motie Son en Breugel en Best: Warmte', before: 'Motie Son en Breugel en Best' },
  { text: 'Motie Brummen e.a. jeugdzorg', before: 'Motie Brummen e.a.' },
  { text: 'Motie Urk en Texel en hun eilanden', before: 'Motie Urk en Texel' },
  {
    text: 'Motie van de gemeente Urk en de gemeente Texel over havens',
    before: 'Motie van de gemeente Urk en de gemeente Texel',
  },
  {
    text: 'Motie van de gemeenten Urk, Best en gemeente Texel over havens',
    before: 'Motie van de gemeenten Urk, Best en gemeente Texel',
  },
  { text: 'Motie Urk en de gemeente van morgen', before: 'Motie Urk' },
  { text: '3. Motie gemeente De Bilt - NIS2', before: '3. Motie gemeente De Bilt' },
  { text: 'Motie Deventer – Kampen is te klein', before: 'Motie Deventer' },
  { text: 'Motie gemeentefonds', before: null },
  { text: 'Motie Utrechtse forten', before: null },
  {
    text: 'Motie Almere, mede namens de G40-gemeenten: Wmo',
    before: 'Motie Almere, mede namens de G40-gemeenten',
  },
  {
    text: 'Motie Zoetermeer Raden in Verzet - Jeugd',
    before: 'Motie Zoetermeer Raden in Verzet',
  },
  { text: 'Motie Gemeenten Achterhoek: Zwemles', before: 'Motie Gemeenten Achterhoek' },
  {
    text: 'Motie Utrecht (mede namens de G4) - Wonen',
    before: 'Motie Utrecht (mede namens de G4)',
  },
  { text: 'Motie Steun de gemeenten: nu of nooit', before: null },
  { text: 'Motie Eerlijk delen: nu of nooit', before: null },
])('waar de indieners ophouden: $text', ({ text, before }) => {
  const end = findSubmitterEnd(text);
  expect(end === null ? null : text.slice(0, end)).toBe(before);
});
