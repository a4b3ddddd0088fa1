import { describe, expect, it } from 'vitest';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { readDocument } from '../../../motions/reading/read-document';
import { page, piece } from '../pdf/typeset';

const BOLD = { bold: true, font: 'bold' };

/** Headings, each with one motion below it, whose texts stand behind their labels. */
function headed(headings: readonly string[]) {
  const pieces = [piece('Terugblik op moties', 60, 60, { ...BOLD, size: 20 })];
  let y = 90;
  for (const [index, heading] of headings.entries()) {
    pieces.push(
      piece(heading, 60, y, { ...BOLD, size: 14 }),
      piece(`Motie Gouda “Meer bankjes ${index}” (ALV 26 juni 2024)`, 60, y + 24, BOLD),
      piece('Gevraagd: Het bestuur pleit voor geld.', 60, y + 44),
      piece('Gedaan: Er is een brief gestuurd aan het Rijk.', 60, y + 60),
      piece('Voorstel: Afdoen.', 60, y + 76),
    );
    y += 120;
  }
  return page(pieces);
}

const subjectsOf = (headings: readonly string[]) =>
  readDocument(treeFromPdf([headed(headings)]), { sha256: '0'.repeat(64) }).reading.motions.map(
    ({ subject }) => subject,
  );

describe('het onderwerp staat als kop boven de moties', () => {
  it.each([
    {
      name: 'van een stuk dat per onderwerp is ingedeeld',
      headings: ['Wonen', 'Europa en grensregio', 'Dak- en thuisloosheid'],
      subjects: ['Wonen', 'Europa en grensregio', 'Dak- en thuisloosheid'],
    },
    {
      name: 'met een nummer ervoor',
      headings: ['1. Wonen', '2. Jeugd', '3. Cultuur'],
      subjects: ['Wonen', 'Jeugd', 'Cultuur'],
    },
    {
      name: 'twee onderwerpen kunnen toeval zijn',
      headings: ['Wonen', 'Cultuur'],
      subjects: [undefined, undefined],
    },
    {
      name: 'koppen met de stand van de moties zijn geen onderwerp',
      headings: ['Afgeronde moties', 'Lopende moties', 'Nieuwe moties'],
      subjects: [undefined, undefined, undefined],
    },
    {
      name: 'koppen met een vergadering zijn geen onderwerp',
      headings: ['ALV 26 juni 2024', 'Najaars ALV 29 november 2024', 'ALV 18 juni 2025'],
      subjects: [undefined, undefined, undefined],
    },
    {
      name: 'koppen met een gemeente zijn geen onderwerp',
      headings: ['Gouda', 'Tiel', 'Goes'],
      subjects: [undefined, undefined, undefined],
    },
  ])('$name', ({ headings, subjects }) => {
    expect(subjectsOf(headings)).toEqual(subjects);
  });
});
