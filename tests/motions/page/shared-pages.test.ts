import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foldTitle } from '../../../motions/dutch/fold';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/page-from-html';

/** Pages with their truth stand beside the project; in CI they must be there. */
const FOLDER = '../shared/pages';
const isPresent = existsSync(FOLDER) || process.env.CI !== undefined;

const voteSchema = z.object({
  outcome: z.string(),
  percentage: z.number().nullable(),
  acclamation: z.boolean(),
  text: z.string(),
  parts: z.array(z.unknown()).optional(),
});
const truthSchema = z.object({
  url: z.string(),
  kind: z.string(),
  meeting: z.object({ kind: z.string(), date: z.string() }).nullable(),
  motions: z.array(
    z.object({
      title: z.string(),
      type: z.string(),
      submitters: z.array(z.object({ code: z.string() })),
      others: z.boolean(),
      collective: z.string().nullable(),
      vote: voteSchema.nullable(),
    }),
  ),
});

const cases = globSync(`${FOLDER}/*.html`).map((file) => ({
  file,
  truth: truthSchema.parse(JSON.parse(readFileSync(file.replace(/html$/u, 'json'), 'utf8'))),
}));

describe.skipIf(!isPresent)('pagina’s met hun waarheid', () => {
  it('zijn er', () => expect(cases).toHaveLength(6));

  it.each(cases)('$file', ({ file, truth }) => {
    const content = pageFromHtml(readFileSync(file, 'utf8'), truth.url);
    const { document, motions } = readPage(content, { sha256: '0'.repeat(64) });
    expect(document.kind).toBe(truth.kind);
    expect(document.meeting).toEqual(truth.meeting);
    expect(motions.map(({ title }) => foldTitle(title)).toSorted()).toEqual(
      truth.motions.map(({ title }) => foldTitle(title)).toSorted(),
    );
    for (const expected of truth.motions) {
      const motion = motions.find(({ title }) => foldTitle(title) === foldTitle(expected.title));
      expect(motion).toMatchObject({ type: expected.type, andOthers: expected.others });
      expect(motion?.submitters.map(({ gemeente }) => gemeente)).toEqual(
        expected.submitters.map(({ code }) => code),
      );
      expect(motion?.collective ?? null).toBe(expected.collective);
      const { vote } = motion ?? {};
      expect(
        vote ? { ...vote, percentage: vote.percentage ?? null, parts: vote.parts?.length } : null,
      ).toEqual(expected.vote ? { ...expected.vote, parts: expected.vote.parts?.length } : null);
    }
  });
});
