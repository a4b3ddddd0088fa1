import { describe, expect, it } from 'vitest';
import { formOf } from '../../../components/reading/document-form';
import { type DocumentStep, readSteps } from '../../../components/reading/read-steps';
import { openPdf } from '../../../scripts/node/open-pdf';
import { emptyFile, pdfAboutAFair, textFile, truncatedPdf } from '../../fixtures/documents/broken';
import { drawDocument } from '../../generators/documents/draw';
import { drawWordStyle, wordFile } from '../../generators/documents/word';
import { Random } from '../../generators/trees/random';

const SEED = 11;
/** A zip that breaks off. */
const HALF_A_ZIP = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);

async function read(given: Uint8Array): Promise<DocumentStep['type'][]> {
  const bytes = new Uint8Array(given);
  const form = formOf(bytes);
  if (form === null) throw new Error('this has no form');
  const types: DocumentStep['type'][] = [];
  const task = { bytes, sha256: 'a'.repeat(64), form };
  for await (const step of readSteps(task, openPdf)) types.push(step.type);
  return types;
}

describe('een document lezen, in de browser en op de opdrachtregel', () => {
  it('geeft van een pdf de voortgang, en als laatste de lezing', async () => {
    const types = await read(await pdfAboutAFair());
    expect(types[0]).toBe('progress');
    expect(types.at(-1)).toBe('done');
  });

  it('geeft van een Word-bestand eerst de tekst, en dan de lezing', async () => {
    const { blocks, shape } = drawDocument(SEED, 0, ['pdfkit']);
    const random = new Random(SEED);
    const file = await wordFile(blocks, shape.page, drawWordStyle(random), random);
    expect(await read(file)).toEqual(['content', 'done']);
  });

  it.each([
    { name: 'een pdf die halverwege ophoudt', make: truncatedPdf, code: 'damaged' },
    { name: 'een zip die halverwege ophoudt', make: () => HALF_A_ZIP, code: 'word-damaged' },
    { name: 'een leeg bestand', make: emptyFile, code: 'empty' },
  ])('zegt waarom $name niet te lezen is', async ({ make, code }) => {
    const bytes = await make();
    await expect(read(bytes)).rejects.toMatchObject({ name: 'ReadingError', code });
  });

  it('zegt van een document dat op een onbekende manier stukgaat dat het beschadigd is', async () => {
    const task = { bytes: new Uint8Array(), sha256: 'a'.repeat(64), form: 'pdf' } as const;
    const steps = readSteps(task, () => Promise.reject(new TypeError('pdf.js')));
    await expect(steps.next()).rejects.toMatchObject({ name: 'ReadingError', code: 'damaged' });
  });

  it('neemt tekst niet voor een pdf of een Word-bestand', async () => {
    expect(formOf(await textFile())).toBeNull();
  });
});
