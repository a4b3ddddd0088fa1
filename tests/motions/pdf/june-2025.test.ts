/**
 * The June 2025 document against the truth made from it by hand.
 *
 * It stands outside the project, so that its sentences do: without it there is nothing to test on a
 * clone of the project alone, but where CI has it, it must be read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foldTitle } from '../../../motions/dutch/fold';
import {
  type Motion,
  meetingSchema,
  proposalSchema,
  type Reading,
  submitterSchema,
} from '../../../motions/model';
import { readBytes } from '../../../scripts/read-document';

const FOLDER = '../shared/verantwoording';
const NAME = `${FOLDER}/verantwoording-2025-06-18`;

const truthSchema = z.object({
  motions: z.array(
    z.object({
      title: z.string(),
      submitters: z.array(submitterSchema),
      andOthers: z.boolean(),
      meeting: meetingSchema,
      subject: z.string(),
      request: z.string(),
      account: z.string(),
      proposal: proposalSchema,
      refersTo: z.object({ submitter: z.string(), title: z.string() }).optional(),
    }),
  ),
});

/** A mark of a footnote: in the PDF it stands elsewhere, raised, and is no content. */
const FOOTNOTE_MARK = /Cyberbeveiligingswet1/u;

const words = (text: string | undefined): string =>
  (text ?? '')
    .replace(FOOTNOTE_MARK, 'Cyberbeveiligingswet')
    .replace(/[“”„"‘’']/gu, "'")
    .replace(/-\s*/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s?([/(])\s?/gu, '$1')
    .trim();

const isPresent = existsSync(FOLDER);
if (!isPresent && process.env.CI !== undefined) throw new Error(`${FOLDER} is missing`);

describe.skipIf(!isPresent).each([
  { form: 'pdf', file: `${NAME}.pdf` },
  { form: 'text', file: `${NAME}.txt` },
])('the June 2025 document as $form', ({ file, form }) => {
  let reading: Reading;
  const truth = isPresent
    ? truthSchema.parse(JSON.parse(readFileSync(`${NAME}.json`, 'utf8'))).motions
    : [];

  beforeAll(async () => {
    reading = await readBytes(new Uint8Array(readFileSync(file)));
  });

  const motionOf = (title: string): Motion => {
    const motion = reading.motions.find((other) => foldTitle(other.title) === foldTitle(title));
    if (motion === undefined) throw new Error(`not found: ${title}`);
    return motion;
  };

  it('holds 23 motions and knows its own meeting', () => {
    expect(reading.motions.map(({ title }) => foldTitle(title))).toEqual(
      truth.map(({ title }) => foldTitle(title)),
    );
    expect(reading.document.kind).toBe('verantwoording');
    expect(reading.document.meeting).toEqual({ kind: 'ALV', date: '2025-06-18' });
  });

  it.each(truth)('$title', (expected) => {
    const motion = motionOf(expected.title);
    expect(motion).toMatchObject({
      submitters: expected.submitters,
      andOthers: expected.andOthers,
      meeting: expected.meeting,
      subject: expected.subject,
    });
    expect(motion.proposal?.kind).toBe(expected.proposal.kind);
    expect(motion.proposal?.text).toBe(expected.proposal.text);
    expect(words(motion.request)).toBe(words(expected.request));
    expect(words(motion.account)).toBe(words(expected.account));
    expect(motion.refersTo).toBe(
      expected.refersTo === undefined ? undefined : motionOf(expected.refersTo.title).id,
    );
  });

  it('reports the four doubts, each on its motion, and no others', () => {
    const doubts = reading.motions.flatMap(({ title, warnings }) =>
      warnings.map(({ code }) => `${title.split(' ')[0]}: ${code}`),
    );
    // The PDF was rebuilt without the last line of the contents page.
    const lost = form === 'pdf' ? ['Compensatie: contents-missing'] : [];
    expect(doubts).toEqual([
      'Rechtvaardige,: contents-disagree',
      'Rechtvaardige,: label-wrong',
      'Richtlijn: label-missing',
      'Gelijkwaardigheid: proposal-conditional',
      ...lost,
    ]);
    expect(reading.warnings).toEqual([]);
  });
});
