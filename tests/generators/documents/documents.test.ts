import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../motions/model';
import { loadPage } from '../../../motions/pdf/load-page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { readDocument } from '../../../motions/reading/read-document';
import { openPdf } from '../../../scripts/node/open-pdf';
import { score } from '../score';
import { type DrawnDocument, drawDocument } from './draw';
import { pdfkitPdf } from './pdfkit';
import { TABLE_SHAPES } from './shape';

const SEED = 7;
/** What the run as a whole must reach; each document apart may be a hard one. */
const LEAST_RIGHT = 0.93;

async function read(bytes: Uint8Array): Promise<Reading> {
  const pdf = await openPdf(bytes);
  try {
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map((number) => loadPage(pdf, number)));
    return readDocument(treeFromPdf(pages), { sha256: '0'.repeat(64) }).reading;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const documents = TABLE_SHAPES.flatMap((_, index) => [
  drawDocument(SEED, index, ['pdfkit']),
  drawDocument(SEED, index + TABLE_SHAPES.length, ['pdfkit']),
]);
const results: { document: DrawnDocument; result: ReturnType<typeof score> }[] = [];

describe('verantwoordingen in willekeurige vormen', () => {
  it.each(documents)(
    '$shape.table ($number) heeft geen fout die niemand ziet',
    async (document) => {
      const reading = await read(await pdfkitPdf(document.blocks, document.shape.page));
      const result = score(document.truth, reading);
      results.push({ document, result });
      expect(result.faults.filter((fault) => fault.startsWith('STIL'))).toEqual([]);
    },
  );

  it('worden samen goed gelezen', () => {
    const right = results.reduce((sum, { result }) => sum + result.right, 0);
    const wrong = results.reduce((sum, { result }) => sum + result.warned + result.silent, 0);
    expect(results).toHaveLength(documents.length);
    expect(right / (right + wrong)).toBeGreaterThan(LEAST_RIGHT);
  });
});

describe('de maker van verantwoordingen', () => {
  it('maakt met hetzelfde getal hetzelfde document', () => {
    expect(drawDocument(SEED, 3, ['pdfkit'])).toEqual(drawDocument(SEED, 3, ['pdfkit']));
    expect(drawDocument(SEED, 3, ['pdfkit']).truth).not.toEqual(
      drawDocument(8, 3, ['pdfkit']).truth,
    );
  });

  it('telt een fout met en zonder waarschuwing apart', () => {
    const [truth] = drawDocument(SEED, 0, ['pdfkit']).truth;
    if (truth === undefined) throw new Error('a document without motions');
    expect(score([truth], { motions: [], warnings: [] })).toMatchObject({ missing: 1, warned: 0 });
    const warned = score([truth], {
      motions: [],
      warnings: [{ code: 'count-differs' }],
    });
    expect(warned).toMatchObject({ missing: 1, silent: 0 });
  });
});
