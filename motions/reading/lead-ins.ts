/**
 * Labels within the cells of a column: "Verzoek" above what a motion asks, and in the same cell "Uitvoering"
 * above what was done. They come back in the cells of the column, so that each begins a text of its own.
 */
import type { Line, Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { type Entry, entryOf } from './entry';
import { labelKey, meaningOfLabel } from './label-meaning';
import type { Role } from './lexicon/labels';

const BODY: ReadonlySet<Role> = new Set(['request', 'account', 'proposal']);
const FEWEST_CELLS = 2;
const MOST = 0.6;
const LONGEST = 60;

/** The label that a line is, or begins with: "Voorgesteld besluit: Afgedaan". */
function labelIn({ text }: Line): { key: string; role: Role; end: number } | null {
  const colon = text.indexOf(':');
  const end = colon > 0 ? colon : text.length;
  const label = text.slice(0, end);
  const meaning = label.length > LONGEST ? null : meaningOfLabel(label);
  if (meaning === null || meaning.score < 1 || !BODY.has(meaning.role)) return null;
  return { key: labelKey(label), role: meaning.role, end };
}

/** The labels that begin most cells of a column, with those that stand below them in as many. */
function leadInsOf(cells: readonly Entry[]): ReadonlySet<string> {
  const counts = new Map<string, { role: Role; count: number; first: number }>();
  for (const { parts } of cells) {
    const seen = new Set<string>();
    for (const [index, line] of linesBelow(parts).entries()) {
      const label = labelIn(line);
      if (label === null || seen.has(label.key)) continue;
      seen.add(label.key);
      const known = counts.get(label.key) ?? { role: label.role, count: 0, first: 0 };
      known.count += 1;
      if (index === 0) known.first += 1;
      counts.set(label.key, known);
    }
  }
  const needed = Math.max(FEWEST_CELLS, MOST * cells.length);
  const often = [...counts].filter(([, { count }]) => count >= needed);
  const roles = new Set(often.map(([, { role }]) => role));
  const begins = often.some(([, { first }]) => first >= needed);
  return begins && roles.size > 1 ? new Set(often.map(([key]) => key)) : new Set();
}

type Text = { label: Line | null; parts: Part[] };

/** The parts of a cell, each below the label that it stands under. */
function textsIn(parts: readonly Part[], leadIns: ReadonlySet<string>): Text[] {
  const texts: Text[] = [{ label: null, parts: [] }];
  for (const part of parts) {
    if (part.kind !== 'lines') {
      texts.at(-1)?.parts.push(part);
      continue;
    }
    for (const line of part.lines) {
      const label = labelIn(line);
      if (label !== null && leadIns.has(label.key)) {
        const rest = line.text.slice(label.end + 1).trim();
        texts.push({
          label: { ...line, text: line.text.slice(0, label.end) },
          parts: rest === '' ? [] : [{ ...part, lines: [{ ...line, text: rest, lead: 0 }] }],
        });
        continue;
      }
      const own = texts.at(-1);
      const last = own?.parts.at(-1);
      const isSame = last?.kind === 'lines' && last.lines.at(-1)?.id === line.id - 1;
      if (isSame) last.lines.push(line);
      else own?.parts.push({ ...part, lines: [line] });
    }
  }
  return texts.filter(({ label, parts: own }) => label !== null || own.length > 0);
}

function entriesOfCell(entry: Entry, leadIns: ReadonlySet<string>): Entry[] {
  const texts = textsIn(entry.parts, leadIns);
  return texts.map(({ label, parts }, index) => {
    const above = index === 0 ? entry.label : [];
    if (label === null) return { ...entry, parts };
    const { group, level, isFromAbove } = entry;
    return entryOf('column', [...above, label], parts, {
      ...{ labelText: label.text, key: labelKey(label.text), group, level },
      ...(isFromAbove === undefined ? {} : { isFromAbove }),
    });
  });
}

/** @param entries - Of one table with a motion in each row. */
export function withLeadIns(entries: readonly Entry[]): Entry[] {
  const columns = Map.groupBy(
    entries.filter(({ origin }) => origin === 'column'),
    ({ level }) => level,
  );
  const leadIns = new Map([...columns].map(([column, cells]) => [column, leadInsOf(cells)]));
  return entries.flatMap((entry) => {
    const own = entry.origin === 'column' ? leadIns.get(entry.level) : undefined;
    return own === undefined || own.size === 0 ? [entry] : entriesOfCell(entry, own);
  });
}
