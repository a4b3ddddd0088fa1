/** Whole pages, in each markup: the same motions, and nothing of what is no motion. */
import { describe, expect, it } from 'vitest';
import { foldTitle } from '../../../motions/dutch/fold';
import type { Motion } from '../../../motions/model';
import { readBytes } from '../../../scripts/node/read-document';
import { MARKUPS, renderPage } from '../../generators/pages/markup';
import { type GeneratedPage, motionsOf, type PageMotion } from '../../generators/pages/page';
import { GENERATED_PAGES } from '../../generators/pages/pages';

const CASES = GENERATED_PAGES.flatMap((page) =>
  MARKUPS.map((markup) => ({ name: `${page.name} als ${markup.name}`, page, markup })),
);

const found = (motion: Motion, page: GeneratedPage) => ({
  title: foldTitle(motion.title),
  type: motion.type,
  submitters: motion.submitters.map(({ gemeente }) => gemeente),
  andOthers: motion.andOthers,
  collective: motion.collective ?? null,
  vote: motion.vote ?? null,
  meeting: motion.meeting ?? page.meeting,
});
const expected = (motion: PageMotion, page: GeneratedPage) => ({
  title: foldTitle(motion.title),
  type: motion.type ?? 'motie',
  submitters: motion.submitters.map(([, code]) => code),
  andOthers: motion.andOthers ?? false,
  collective: motion.collective ?? null,
  vote: motion.vote === undefined ? null : { ...motion.vote, text: motion.said },
  meeting: motion.meeting ?? page.meeting,
});
const byTitle = (one: { title: string }, other: { title: string }): number =>
  one.title.localeCompare(other.title, 'nl');

describe('pagina’s van vng.nl', () => {
  it.each(CASES)('$name', async ({ page, markup }) => {
    const bytes = new TextEncoder().encode(renderPage(page, markup));
    const { document, motions } = await readBytes(bytes, { url: page.url });
    expect(document).toMatchObject({ kind: page.kind, meeting: page.meeting });
    expect(motions.map((motion) => found(motion, page)).toSorted(byTitle)).toEqual(
      motionsOf(page)
        .map((motion) => expected(motion, page))
        .toSorted(byTitle),
    );
  });
});
