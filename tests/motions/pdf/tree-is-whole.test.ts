import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '../../../motions/document/clean';
import { isWhole } from '../../../motions/document/walk';
import type { Page } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { horizontal, page, piece, vertical } from './typeset';

const words = fc.constantFrom(
  'Motie',
  'Voorstel:',
  '3.',
  '-',
  'Aanhouden',
  '12',
  'een regel die langer is',
  '\u00ad',
  '(samengevat)',
);
const x = fc.constantFrom(40, 60, 62, 180, 181, 320, 420);
/** Lines beside each other do not always stand at the same height to the point. */
const y = fc
  .tuple(fc.integer({ min: 20, max: 65 }), fc.constantFrom(0, 0, 0, 2, 3))
  .map(([step, lower]) => step * 12 + lower);
const pieces = fc.array(
  fc
    .tuple(words, x, y, fc.constantFrom(8, 10, 14, 60), fc.boolean())
    .map(([text, left, at, size, bold]) => piece(text, left, at, { size, bold })),
  { maxLength: 40 },
);
const rulings = fc.array(
  fc.oneof(
    fc
      .tuple(y, x, x)
      .map(([at, from, to]) => horizontal(at, Math.min(from, to), Math.max(from, to) + 100)),
    fc
      .tuple(x, y, y)
      .map(([at, from, to]) => vertical(at, Math.min(from, to), Math.max(from, to) + 30)),
  ),
  { maxLength: 12 },
);
const pages = fc
  .array(
    fc.tuple(
      pieces,
      rulings,
      fc.array(
        words.map((text) => piece(text, 100, 300)),
        { maxLength: 2 },
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((drawn) =>
    drawn.map(
      ([text, lines, slanted], index): Page =>
        page(text, { number: index + 1, rulings: lines, slanted }),
    ),
  );

/** Letters and figures, in whatever order; marks of footnotes and list signs add none of them. */
const lettersOf = (texts: readonly string[]) =>
  Array.from(texts.map((text) => cleanText(text).text).join(''))
    .filter((one) => /\p{L}/u.test(one))
    .sort()
    .join('');

it('staat elke regel precies één keer in de boom, en elke letter van het blad in een regel', () => {
  fc.assert(
    fc.property(pages, (drawn) => {
      const tree = treeFromPdf(drawn);
      expect(isWhole(tree)).toBe(true);
      expect(new Set(tree.lines.map(({ id }) => id)).size).toBe(tree.lines.length);
      const printed = drawn.flatMap((one) =>
        [...one.pieces, ...one.slanted].map(({ text }) => text),
      );
      expect(lettersOf(tree.lines.map(({ text }) => text))).toBe(lettersOf(printed));
    }),
    { numRuns: 200 },
  );
});
