import { describe, expect, it } from 'vitest';
import { CHANGES } from '../../generators/random-pages/changes';
import { drawPage } from '../../generators/random-pages/generate';
import { LAYOUTS } from '../../generators/random-pages/layouts';
import { readRandomPage } from '../../generators/random-pages/run';

/** What is read wrongly of a drawn page; empty for a page that is read as it is. */
function wrongOf(seed: number, layout: string, change: string | null): string[] {
  const score = readRandomPage(drawPage(seed, layout, change));
  return [
    ...(score.isKindRight ? [] : ['soort']),
    ...(score.isMeetingRight ? [] : ['ALV']),
    ...score.missing.map((title) => `mist ${title}`),
    ...score.invented.map((title) => `te veel ${title}`),
    ...score.wrong.map(({ field, title, got }) => `${field} van ${title}: ${got}`),
  ];
}

const layouts = Object.keys(LAYOUTS).map((layout, index) => ({ layout, seed: 4000 + index }));
/** The layouts in turn; of those, the first that the change has something to change in. */
const changes = Object.keys(CHANGES).map((change, index) => {
  const names = Object.keys(LAYOUTS);
  const seed = 4100 + index;
  const first = index % names.length;
  const layout = [...names.slice(first), ...names.slice(0, first)].find(
    (name) => drawPage(seed, name, change).html !== drawPage(seed, name, null).html,
  );
  return { change, layout: layout ?? '', seed };
});

describe('getrokken pagina’s', () => {
  it.each(layouts)('$layout', ({ layout, seed }) => {
    expect(wrongOf(seed, layout, null)).toEqual([]);
  });

  it.each(changes)('$change verandert niets aan $layout', ({ change, layout, seed }) => {
    expect(wrongOf(seed, layout, change)).toEqual([]);
  });
});
