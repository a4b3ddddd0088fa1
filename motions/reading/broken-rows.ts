/** Makes rows whole whose label was broken over the end of a page: "Motie en" | "indiener(s)". */
import { type Entry, entryOf } from './entry';
import type { KnownLabels } from './known-labels';
import { LABEL_COLUMN } from './label-column';
import { joinLabel, labelKey, meaningOfLabel } from './label-meaning';

const isRow = (entry: Entry | undefined): entry is Entry =>
  entry !== undefined && entry.origin === 'row' && entry.key !== '' && entry.key !== '#';

/** "Motie en", "Inhoud/": no label ends so. */
const UNFINISHED = /(?:(?<!\p{L})(?:en|of|van|de|het|aan|voor|door)|[/&+-])\s*$/iu;

/** The label of both together, when it is one of the document and they are not. */
function wholeLabel(
  one: Entry,
  other: Pick<Entry, 'labelText'>,
  known: KnownLabels,
): string | null {
  const label = joinLabel([one.labelText, other.labelText]);
  const times = known.timesInCells(label);
  const apart = Math.max(known.timesInCells(one.labelText), known.timesInCells(other.labelText));
  // "Ingediend door" comes back with every motion: it is a whole label.
  const isOnce = known.timesInCells(one.labelText) <= 1;
  const isCut =
    isOnce && UNFINISHED.test(one.labelText) && (meaningOfLabel(label)?.score ?? 0) >= 1;
  return times > apart || isCut ? label : null;
}

/**
 * A row that goes on over the end of a page with the rest of its label only, or with all of it: its text
 * stands above.
 *
 * @param rest - The words in the column of labels, with nothing beside them.
 * @returns The row with its label whole; null when those words are no part of it.
 */
export function withRestOfLabel(
  row: Entry | undefined,
  rest: Pick<Entry, 'label' | 'labelText'>,
  known: KnownLabels,
): Entry | null {
  if (row?.origin !== 'row' || row.key === '#') return null;
  const isBare = row.labelText === '' && !row.isContinued && row.parts.length > 0;
  const isWhole = isBare && known.certaintyOfCell(rest.labelText) >= LABEL_COLUMN;
  const joined = row.labelText === '' ? null : wholeLabel(row, rest, known);
  const labelText = isWhole ? rest.labelText : joined;
  if (labelText === null) return null;
  return { ...row, label: [...row.label, ...rest.label], labelText, key: labelKey(labelText) };
}

export function withWholeRows(entries: readonly Entry[], known: KnownLabels): Entry[] {
  const rows: Entry[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    const label = isRow(last) && isRow(entry) ? wholeLabel(last, entry, known) : null;
    if (last === undefined || label === null) {
      rows.push(entry);
      continue;
    }
    rows[rows.length - 1] = entryOf(
      'row',
      [...last.label, ...entry.label],
      [...last.parts, ...entry.parts],
      { labelText: label, key: labelKey(label) },
    );
  }
  return rows;
}
