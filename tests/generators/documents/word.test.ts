/** Accounts in any shape, printed as Word files: what a reading must find, or must doubt. */
import { describe, expect, it } from 'vitest';
import { isWhole } from '../../../motions/document/walk';
import { openWord, readWord } from '../../../motions/word';
import { score } from '../score';
import { Random } from '../trees/random';
import { drawDocument } from './draw';
import { TABLE_SHAPES } from './shape';
import { drawWordStyle, wordFile } from './word';

const SEED = 11;
/** Each shape three times; what the run as a whole must reach. */
const COUNT = 3 * TABLE_SHAPES.length;
const LEAST_RIGHT = 0.98;

const drawn = Array.from({ length: COUNT }, (_, number) => {
  const document = drawDocument(SEED, number, ['pdfkit']);
  const random = new Random(SEED * COUNT + number);
  const style = drawWordStyle(random);
  const { blocks, shape, truth } = document;
  return { number, shape, truth, make: () => wordFile(blocks, shape.page, style, random) };
});
const results: ReturnType<typeof score>[] = [];

describe('verantwoordingen als Word-bestand', () => {
  it.each(drawn)(
    '$shape.table ($number) heeft geen fout die niemand ziet',
    async ({ truth, make }) => {
      const bytes = await make();
      expect(isWhole(openWord(bytes, null).tree)).toBe(true);
      const result = score(truth, readWord(bytes, { sha256: '0'.repeat(64) }).reading);
      results.push(result);
      expect(result.faults.filter((fault) => fault.startsWith('STIL'))).toEqual([]);
    },
  );

  it('worden samen goed gelezen', () => {
    expect(results).toHaveLength(COUNT);
    const right = results.reduce((sum, one) => sum + one.right, 0);
    const wrong = results.reduce((sum, one) => sum + one.warned + one.silent, 0);
    expect(right / (right + wrong)).toBeGreaterThan(LEAST_RIGHT);
  });
});
