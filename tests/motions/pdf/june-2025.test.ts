/** The account of June 2025, in our own words, as PDF and as text: each field is what was printed. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Motion, Reading } from '../../../motions/model';
import { readBytes } from '../../../scripts/node/read-document';
import type { RowKind } from '../../../scripts/typesetting/document';
import { accountText } from '../../generators/accounts/account-text';
import {
  JUNE_2025,
  JUNE_2025_MEETING,
  JUNE_2025_MOTIONS,
  june2025Pdf,
} from '../../generators/accounts/june-2025';
import type { AccountMotion } from '../../generators/accounts/motion';

/** The mark of a footnote is no content. Hyphens, quotation marks and brackets must come through. */
const flat = (text: string): string =>
  text
    .replace(/\{\d\}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const printed = ({ rows }: AccountMotion, kind: RowKind): string[] =>
  rows.filter((row) => row.kind === kind).flatMap(({ paragraphs }) => paragraphs);

describe.each([
  { form: 'pdf', make: june2025Pdf },
  { form: 'tekst', make: async () => new TextEncoder().encode(accountText(JUNE_2025)) },
])('de verantwoording van juni 2025 als $form', ({ make }) => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await readBytes(await make());
  });

  const motionOf = (title: string): Motion => {
    const motion = reading.motions.find((one) => one.title === title);
    if (motion === undefined) throw new Error(`not found: ${title}`);
    return motion;
  };

  it('bevat 23 moties, op volgorde, en hoort bij de ALV van 18 juni 2025', () => {
    expect(reading.motions.map(({ title }) => title)).toEqual(
      JUNE_2025_MOTIONS.map(({ truth }) => truth.title),
    );
    expect(reading.motions).toHaveLength(23);
    expect(reading.document).toMatchObject({ kind: 'verantwoording', meeting: JUNE_2025_MEETING });
  });

  it.each(JUNE_2025_MOTIONS.map((printed) => ({ title: printed.truth.title, expected: printed })))(
    '$title',
    ({ title, expected }) => {
      const { truth, names, subject } = expected;
      const motion = motionOf(title);
      expect(motion.submitters.map(({ name, gemeente }) => [name, gemeente])).toEqual(
        names.map((name, index) => [name, truth.submitters[index]]),
      );
      expect(motion).toMatchObject({
        andOthers: truth.andOthers,
        meeting: truth.meeting,
        subject,
        proposal: { kind: truth.proposal, text: printed(expected, 'proposal').join(' ') },
      });
      expect(flat(motion.request ?? '')).toBe(flat(printed(expected, 'request').join(' ')));
      expect(flat(motion.account ?? '')).toBe(flat(printed(expected, 'account').join(' ')));
      expect(motion.refersTo).toBe(
        truth.refersTo === undefined ? undefined : motionOf(truth.refersTo).id,
      );
    },
  );

  it('begint elk punt van een lijst op een nieuwe regel', () => {
    const all = JUNE_2025_MOTIONS.flatMap((expected) => printed(expected, 'request'));
    expect(all.filter((text) => text.startsWith('- ')).length).toBeGreaterThan(5);
    for (const expected of JUNE_2025_MOTIONS) {
      const lines = (motionOf(expected.truth.title).request ?? '').split('\n').map(flat);
      const items = printed(expected, 'request').filter((text) => text.startsWith('- '));
      for (const item of items) {
        expect(lines.filter((line) => line.startsWith(flat(item)))).toHaveLength(1);
      }
    }
  });

  it('meldt elke twijfel bij de motie waar die over gaat, en geen andere', () => {
    expect(
      reading.motions.map(({ title, warnings }) => [title, warnings.map(({ code }) => code)]),
    ).toEqual(JUNE_2025_MOTIONS.map(({ truth }) => [truth.title, truth.warnings]));
    expect(reading.warnings).toEqual([]);
  });
});
