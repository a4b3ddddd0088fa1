import { expect, it } from 'vitest';
import { cleanText } from '../../../motions/document/clean';
import type { Place } from '../../../motions/document/place';
import { foldText } from '../../../motions/dutch/fold';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';
import { drawPage } from '../../generators/random-pages/generate';
import { LAYOUTS } from '../../generators/random-pages/layouts';

it.each(Object.keys(LAYOUTS))('elk gegeven wijst zijn eigen woorden aan: %s', (layout) => {
  const page = drawPage(77, layout, 'zachte koppeltekens');
  const content = pageFromHtml(page.html, page.url);
  const wordsAt = (places: readonly Place[] = []): string =>
    places
      .map((place) =>
        'block' in place
          ? cleanText((content.blocks[place.block]?.text ?? '').slice(place.from, place.to)).text
          : '',
      )
      .join(' ');
  const { motions } = readPage(content, { sha256: '0'.repeat(64) });
  expect(motions).not.toEqual([]);
  for (const { title, submitters, vote, places } of motions) {
    expect(foldText(wordsAt(places?.title))).toContain(foldText(title));
    for (const { name } of submitters) expect(wordsAt(places?.submitters)).toContain(name);
    if (vote !== undefined) expect(places?.vote ?? []).not.toEqual([]);
  }
});
