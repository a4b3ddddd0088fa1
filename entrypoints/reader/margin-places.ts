/** Where the marks of motions go on a page. Pure: fractions of the page. */
import type { Region } from '../../motions/model';

/** The parts of one page that a motion covers, as one: a table may give a region per cell. @returns null when none. */
export function regionOnPage(regions: readonly Region[], page: number): Region | null {
  const here = regions.filter((region) => region.page === page);
  if (here.length === 0) return null;
  return {
    page,
    left: Math.min(...here.map(({ left }) => left)),
    top: Math.min(...here.map(({ top }) => top)),
    right: Math.max(...here.map(({ right }) => right)),
    bottom: Math.max(...here.map(({ bottom }) => bottom)),
  };
}

/** A tab may be longer than its block, but not run into the next one. @returns A fraction of the page's height. */
export function roomBelow({ top }: Region, shown: readonly { region: Region }[]): number {
  const below = shown.map(({ region }) => region.top).filter((other) => other > top);
  return Math.min(1, ...below) - top;
}
