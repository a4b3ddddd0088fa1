/** A part of a line, which stands at its own place where the source tells places by character. */
import { isPagePlace } from './place';
import type { Line } from './tree';

/**
 * @param from - Half-open range of UTF-16 offsets into the text of the line.
 * @returns The same line, with these words only.
 */
export function sliceLine(line: Line, from: number, to = line.text.length): Line {
  const { place, offsets } = line;
  const links = line.links
    .filter((link) => link.from < to && link.to > from)
    .map((link) => ({
      ...link,
      from: Math.max(0, link.from - from),
      to: Math.min(to, link.to) - from,
    }));
  const lead = Math.max(0, Math.min(to, line.lead) - from);
  const own = { ...line, text: line.text.slice(from, to), lead, links };
  if (isPagePlace(place) || offsets === undefined) return own;
  return {
    ...own,
    offsets: offsets.slice(from, to + 1),
    place: { ...place, from: offsets[from] ?? place.from, to: offsets[to] ?? place.to },
  };
}
