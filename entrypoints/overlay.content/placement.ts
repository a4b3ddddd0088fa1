/**
 * Where badges go without moving or covering the words of the page. Pure: boxes in, places out, in
 * pixels on the page.
 */
export type Box = { left: number; top: number; right: number; bottom: number };

export type Anchored = {
  key: string;
  /** The block that the badge belongs to, or what its own line takes of it. */
  block: Box;
  /** The end of its last line of text. */
  lastLine: Box;
  /** The size of the badge with its words. */
  width: number;
  height: number;
  /** What stands around it and must stay in sight. */
  obstacles: readonly Box[];
};

export type Place = { left: number; top: number; isCompact: boolean };

const GAP = 8;
/** A badge of an icon alone; WCAG asks for at least 24 pixels. */
export const COMPACT_SIZE = 24;
const COMPACT_GAP = 4;

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** Behind the last line, with all its words, when nothing else stands there. */
function behindText(anchored: Anchored, taken: readonly Box[], pageWidth: number): Box | null {
  const { lastLine, width, height, obstacles } = anchored;
  const middle = (lastLine.top + lastLine.bottom) / 2;
  let left = lastLine.right + GAP;
  for (;;) {
    const box = boxAt(left, middle - height / 2, width, height);
    if (box.right + GAP > pageWidth) return null;
    if (obstacles.some((obstacle) => overlaps(obstacle, box))) return null;
    const other = taken.find((candidate) => overlaps(candidate, box));
    if (other === undefined) return box;
    left = other.right + GAP / 2;
  }
}

/** As an icon alone behind the last line, for a block that has no margin before it. */
function iconBehindText(anchored: Anchored, taken: readonly Box[], pageWidth: number): Box | null {
  if (anchored.block.left >= COMPACT_SIZE + COMPACT_GAP) return null;
  const icon = { ...anchored, width: COMPACT_SIZE, height: COMPACT_SIZE };
  return behindText(icon, taken, pageWidth);
}

/** Further below the top of its block, a badge seems to belong to what stands below that. */
const LARGEST_DRIFT = 6;

/** At `left`, as high as its block or below what stands there already. */
function inColumn(left: number, { block }: Anchored, taken: readonly Box[]): Box {
  let top = block.top;
  for (;;) {
    const box = boxAt(left, top, COMPACT_SIZE, COMPACT_SIZE);
    const other = taken.find((candidate) => overlaps(candidate, box));
    if (other === undefined) return box;
    top = other.bottom + COMPACT_GAP / 2;
  }
}

/**
 * In the margin before the block, or behind it, as an icon alone. Lines lower than a badge have theirs
 * by turns in two columns: below each other, the last would stand beside another line than its own.
 */
function inMargin(anchored: Anchored, taken: readonly Box[], pageWidth: number): Box {
  const { block, obstacles } = anchored;
  const before = block.left - COMPACT_SIZE - COMPACT_GAP;
  const behind = block.right + COMPACT_GAP;
  const isNarrow = before < 0 && behind + COMPACT_SIZE <= pageWidth;
  const usual = inColumn(isNarrow ? behind : Math.max(0, before), anchored, taken);
  const isOwn = (box: Box): boolean => box.top - block.top <= LARGEST_DRIFT;
  if (isOwn(usual)) return usual;
  const others = [before - COMPACT_SIZE - COMPACT_GAP / 2, behind]
    .filter((left) => left >= 0 && left + COMPACT_SIZE <= pageWidth)
    .map((left) => inColumn(left, anchored, taken));
  const isFree = (box: Box): boolean => !obstacles.some((obstacle) => overlaps(obstacle, box));
  return others.find((box) => isOwn(box) && isFree(box)) ?? usual;
}

/**
 * @param pageWidth - Beyond it a badge would make the page scroll sideways.
 * @returns By key, one place each; no two overlap.
 */
export function placeBadges(anchored: readonly Anchored[], pageWidth: number): Map<string, Place> {
  const taken: Box[] = [];
  const places = new Map<string, Place>();
  for (const one of anchored) {
    const behind = behindText(one, taken, pageWidth);
    const box = behind ?? iconBehindText(one, taken, pageWidth) ?? inMargin(one, taken, pageWidth);
    taken.push(box);
    places.set(one.key, { left: box.left, top: box.top, isCompact: behind === null });
  }
  return places;
}
