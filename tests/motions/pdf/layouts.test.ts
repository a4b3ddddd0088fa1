import { beforeAll, describe, expect, it } from 'vitest';
import { foldTitle } from '../../../motions/dutch/fold';
import type { Motion, Reading } from '../../../motions/model';
import { readBytes } from '../../../scripts/node/read-document';
import { SAMPLE_DOCUMENT } from '../../../scripts/sample/sample-document';
import type { RowKind, SampleMotion } from '../../../scripts/typesetting/document';
import { renderDocument } from '../../../scripts/typesetting/render';
import { LAYOUT_CASES } from '../../fixtures/documents/layouts';

const SAMPLES = SAMPLE_DOCUMENT.sections.flatMap(({ motions }) => motions);

/** A page may draw the mark before an item of a list as it likes; every other hyphen must be read. */
const words = (text: string | undefined): string =>
  (text ?? '')
    .replace(/\{\d\}/gu, '')
    .replace(/(^|\s)-\s+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

const printed = (sample: SampleMotion, kind: RowKind): string =>
  words(
    sample.rows
      .filter((row) => row.kind === kind)
      .flatMap(({ paragraphs }) => paragraphs)
      .join(' '),
  );

describe.each(LAYOUT_CASES)('$name', ({ layout, hidesEmptyLabels }) => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await readBytes(await renderDocument(SAMPLE_DOCUMENT, layout));
  });

  it('geeft elke motie één keer, op volgorde', () => {
    expect(reading.motions.map(({ title }) => title)).toEqual(
      SAMPLES.map(({ truth }) => truth.title),
    );
    expect(reading.document.meeting).toEqual({ kind: 'ALV', date: '2026-06-17' });
  });

  it.each(SAMPLES.map((sample) => ({ title: sample.truth.title, sample })))(
    '$title',
    ({ sample }) => {
      const { truth } = sample;
      const motion = reading.motions.find(
        ({ title }) => foldTitle(title) === foldTitle(truth.title),
      );
      expect(motion?.submitters.map(({ gemeente }) => gemeente)).toEqual(truth.submitters);
      expect(motion?.andOthers).toBe(truth.andOthers ?? false);
      expect(motion?.meeting).toEqual(truth.meeting);
      expect(motion?.subject).toBe(sample.subject);
      expect(motion?.proposal).toMatchObject({
        kind: truth.proposal,
        text: printed(sample, 'proposal') === 'PM' ? 'PM' : printed(sample, 'proposal'),
      });
      expect(titleOf(motion?.refersTo, reading.motions)).toBe(truth.refersTo);
      const hasHiddenRow = hidesEmptyLabels && truth.warnings.includes('label-missing');
      if (hasHiddenRow) {
        const both = words(`${motion?.request} ${motion?.account}`);
        expect(both).toBe(`${printed(sample, 'request')} ${printed(sample, 'account')}`);
      } else {
        expect(words(motion?.request)).toBe(printed(sample, 'request'));
        expect(words(motion?.account)).toBe(printed(sample, 'account'));
      }
      const expected = truth.warnings.filter(
        (code) =>
          (layout.hasContents || !code.startsWith('contents-')) &&
          !(hasHiddenRow && code === 'label-missing'),
      );
      expect(motion?.warnings.map(({ code }) => code)).toEqual(expected);
    },
  );
});

function titleOf(id: string | undefined, motions: readonly Motion[]): string | undefined {
  return motions.find((motion) => motion.id === id)?.title;
}
