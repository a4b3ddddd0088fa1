import { expect, it } from 'vitest';
import { KnownLabels } from '../../../motions/reading/known-labels';

it.each([
  {
    name: 'een zin met woorden van labels',
    text: 'Besluit over afdoening verschuiven.',
    is: false,
  },
  { name: 'een label met een punt', text: 'Nr.', is: true },
  { name: 'een label met een onbekend woord', text: 'Voorstel werkgroep', is: true },
])('een cel in een tabel is al dan niet een label: $name', ({ text, is }) => {
  expect(new KnownLabels([]).certaintyOfCell(text) >= 0.5).toBe(is);
});
