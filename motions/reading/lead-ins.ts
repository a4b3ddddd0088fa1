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

const roleOf = ({ text }: Line): Role | null => {
  const meaning = text.length > LONGEST ? null : meaningOfLabel(text);
  return meaning !== null && meaning.score >= 1 && BODY.has(meaning.role) ? meaning.role : null;
};

/** The labels that begin most cells of a column, with those that stand below them in as many. */
function leadInsOf(cells: readonly Entry[]): ReadonlySet<string> {
  const counts = new Map<string, { role: Role; count: number; first: number }>();
  for (const { parts } of cells) {
    const seen = new Set<string>();
    for (const [index, line] of linesBelow(parts).entries()) {
      const role = roleOf(line);
      const key = labelKey(line.text);
      if (role === null || seen.has(key)) continue;
      seen.add(key);
      const known = counts.get(key) ?? { role, count: 0, first: 0 };
      known.count += 1;
      if (index === 0) known.first += 1;
      counts.set(key, known);
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
      if (roleOf(line) !== null && leadIns.has(labelKey(line.text))) {
        texts.push({ label: line, parts: [] });
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
