/** A title that nothing but its capitals sets apart: "De motie GEEN DORP ZONDER BUS van Ede is aangenomen". */
import type { Quotation } from '../../dutch/quotation';

const WORD = String.raw`['‘’]?[\p{Lu}\d][\p{Lu}\d'’&+/-]*[?!:,]?`;
const RUN = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:[Mm]otie|[Rr]esolutie|[Aa]mendement)\s)${WORD}(?:\s${WORD}){2,14}(?=\s\p{Ll}|\s?[.;,(–-]|$)`,
  'u',
);
/** Fewer may be the name of a group or a meeting: "motie VNG ALV 2024". */
const FEWEST_LETTERS = 10;

/** @returns As a title between marks; null for a line without one. */
export function capitalTitle(text: string): Quotation | null {
  const found = RUN.exec(text);
  if (found === null) return null;
  const [title] = found;
  if (title.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return null;
  const printed = title.replace(/[:,]$/u, '');
  const [from, to] = [found.index, found.index + printed.length];
  return { from, to, start: from, end: to, title: printed, isClosed: true };
}
