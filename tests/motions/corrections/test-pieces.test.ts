/** Every test piece that was given back: it is read as a document, and what is right comes out. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { FIELDS_WITHIN } from '../../../components/words/field-words';
import { t } from '../../../components/words/messages';
import { fieldOf } from '../../../motions/corrections/fields';
import { testPieceSchema } from '../../../motions/corrections/test-piece';
import { readDocument } from '../../../motions/reading/read-document';
import { factOf, pagesOfPiece, treeOfPiece } from '../../fixtures/test-pieces';

const pieces = globSync('tests/fixtures/test-pieces/*.json').map((path) => ({
  path,
  piece: testPieceSchema.parse(JSON.parse(readFileSync(path, 'utf8'))),
}));
const cases = pieces.flatMap(({ path, piece }) =>
  piece.corrected.map(({ right }) => ({
    ...{ piece, right, name: basename(path, '.json') },
    part: t(FIELDS_WITHIN[right.field]),
  })),
);

it('er zijn proefstukken', () => expect(cases.length).toBeGreaterThan(0));

it.each(cases)('proefstuk $name: $part komt eruit zoals het hoort', ({ piece, right }) => {
  const { reading } = readDocument(treeOfPiece(piece), { sha256: 'a'.repeat(64) });
  const [motion, ...others] = reading.motions;
  expect(others).toEqual([]);
  expect(motion && factOf(fieldOf(motion, right.field))).toEqual(factOf(right));
  const pages = pagesOfPiece(piece);
  if (pages !== null) expect(motion?.source.pages).toEqual(pages);
});
