import { expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { TreeBuilder } from '../../generators/trees/tree-builder';

function kindOf(...paragraphs: string[]) {
  const builder = new TreeBuilder();
  const parts = paragraphs.map((text) => builder.paragraph(text));
  return readDocument(builder.tree(parts), { sha256: 'a'.repeat(64) }).reading.document.kind;
}

const ABOUT = 'Op 28 november 2025 houdt de VNG haar Najaars ALV. Over moties volgt een bijlage.';

it.each([
  { name: 'gericht aan de leden', first: ['Aan de leden', 'Datum: 1 oktober 2025'] },
  { name: 'met leden in de aanhef', first: ['Betreft: uitnodiging', 'Geachte leden,'] },
])('een brief zonder moties is een ledenbrief: $name', ({ first }) => {
  expect(kindOf(...first, ABOUT)).toBe('ledenbrief');
});

it.each([
  { name: 'aan iemand anders', first: ['Geachte heer Jansen,'] },
  { name: 'met een zin over de leden', first: ['Aan de leden is gevraagd wat zij ervan vinden.'] },
])('een ander stuk is geen ledenbrief: $name', ({ first }) => {
  expect(kindOf(...first, ABOUT)).toBe('geen');
});

it('een brief aan leden van een andere vereniging is geen ledenbrief', () => {
  expect(kindOf('Geachte leden,', 'Het jaarlijkse schaaktoernooi is op 3 mei.')).toBe('geen');
});
