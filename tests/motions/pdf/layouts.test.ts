import { beforeAll, describe, expect, it } from 'vitest';
import { foldTitle } from '../../../motions/dutch/fold';
import type { Motion, Reading } from '../../../motions/model';
import { readBytes } from '../../../scripts/node/read-document';
import { SAMPLE_DOCUMENT } from '../../../scripts/sample/sample-document';
import type { RowKind, SampleMotion } from '../../../scripts/typesetting/document';
import { renderDocument } from '../../../scripts/typesetting/render';
import { LAYOUT_CASES } from '../../fixtures/documents/layouts';

const SAMPLES = SAMPLE_DOCUMENT.sections.flatMap(({ motions }) => motions);

/** One line: proposals and titles are given as such. */
const words = (text: string | undefined): string =>
  (text ?? '')
    .replace(/\{\d\}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Each paragraph on a line of its own, with its list mark. */
const printed = (sample: SampleMotion, kind: RowKind): string =>
  sample.rows
    .filter((row) => row.kind === kind)
    .flatMap(({ paragraphs }) => paragraphs)
    .join('\n')
    .replace(/\{\d\}/gu, '');

/** The first line of an item is set narrower than the others: here it seems to end on purpose. */
const SEEMING_ENDS = ['tappunten hebben, met', 'tappunten hebben,', 'tappunten', 'van bankjes'];
/** Behind a label without a colon a dash parts the two, and cannot be told from the mark of an item. */
const DASH_BEHIND_LABEL = '- in die handreiking';

/**
 * Text as it was meant, to the letter. Only no space stands between paragraphs: below a line that is
 * full, nothing on the page shows that a new one begins.
 */
function asPrinted(meant: string, dashParts: boolean): RegExp {
  let pattern = meant.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  if (dashParts) pattern = pattern.replace(DASH_BEHIND_LABEL, DASH_BEHIND_LABEL.slice(2));
  for (const end of SEEMING_ENDS) pattern = pattern.replace(`${end} `, `${end}[ \n]`);
  return new RegExp(`^${pattern.replaceAll('.\n', '.[ \n]')}$`, 'u');
}

const breaksIn = (text: string | undefined): number => (text ?? '').split('\n').length - 1;

describe.each(LAYOUT_CASES)('$name', ({ layout }) => {
  const dashParts = layout.labels === 'running' && !layout.names.request.endsWith(':');
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

  it('houdt van negen van de tien alinea’s waar zij beginnen', () => {
    const texts = reading.motions.map(({ request, account }) => `${request}\n${account}`);
    const meant = SAMPLES.map(
      (sample) => `${printed(sample, 'request')}\n${printed(sample, 'account')}`,
    );
    expect(breaksIn(texts.join('\n'))).toBeGreaterThan(breaksIn(meant.join('\n')) * 0.9);
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
        text: words(printed(sample, 'proposal')),
      });
      expect(titleOf(motion?.refersTo, reading.motions)).toBe(truth.refersTo);
      expect(motion?.request).toMatch(asPrinted(printed(sample, 'request'), dashParts));
      expect(motion?.account).toMatch(asPrinted(printed(sample, 'account'), dashParts));
      const expected = truth.warnings.filter(
        (code) => layout.hasContents || !code.startsWith('contents-'),
      );
      expect(motion?.warnings.map(({ code }) => code)).toEqual(expected);
    },
  );
});

function titleOf(id: string | undefined, motions: readonly Motion[]): string | undefined {
  return motions.find((motion) => motion.id === id)?.title;
}
