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

/** The mark of a footnote is no content. */
const withoutNotes = (text: string): string => text.replace(/ ?\{\d\}/gu, '');

/** The paragraphs of each row of one kind. */
const rowsOf = ({ rows }: AccountMotion, kind: RowKind): string[][] =>
  rows.filter((row) => row.kind === kind).map(({ paragraphs }) => paragraphs.map(withoutNotes));

const printed = (motion: AccountMotion, kind: RowKind): string[] => rowsOf(motion, kind).flat();

/** Where a paragraph ends at the edge of its column, so that nothing shows that the next one begins. */
const FULL_LINES = [
  'door 214 gemeenten ingevuld.\nIn september sprak',
  '(zie ook de resolutie van november).\nAls de leden',
];

function pdfText(rows: readonly string[][]): string {
  const text = rows.flat().join('\n');
  return FULL_LINES.reduce((all, end) => all.replace(end, end.replace('\n', ' ')), text);
}

/** Where paragraphs are copied out of one cell, only the items of a list show where they begin. */
const copiedText = (rows: readonly string[][]): string =>
  rows.map((row) => row.join('\n').replaceAll(/\n(?![-o] )/gu, ' ')).join('\n');

describe.each([
  { form: 'pdf', make: june2025Pdf, textOf: pdfText },
  {
    form: 'tekst',
    make: async () => new TextEncoder().encode(accountText(JUNE_2025)),
    textOf: copiedText,
  },
])('de verantwoording van juni 2025 als $form', ({ make, textOf }) => {
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
      expect(motion.request).toBe(textOf(rowsOf(expected, 'request')));
      expect(motion.account).toBe(textOf(rowsOf(expected, 'account')));
      expect(motion.refersTo).toBe(
        truth.refersTo === undefined ? undefined : motionOf(truth.refersTo).id,
      );
    },
  );

  it('begint elk punt van een lijst op een nieuwe regel', () => {
    const all = JUNE_2025_MOTIONS.flatMap((expected) => printed(expected, 'request'));
    expect(all.filter((text) => text.startsWith('- ')).length).toBeGreaterThan(5);
    for (const expected of JUNE_2025_MOTIONS) {
      const lines = (motionOf(expected.truth.title).request ?? '').split('\n');
      const items = printed(expected, 'request').filter((text) => text.startsWith('- '));
      for (const item of items) {
        expect(lines.filter((line) => line.startsWith(item))).toHaveLength(1);
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
