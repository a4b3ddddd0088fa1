/** Finds gemeenten while someone types, for a combobox. */

import { ALIASES } from './aliases';
import { nameKey } from './name-key';
import {
  allGemeenten,
  currentGemeenten,
  findGemeenteByCode,
  type Gemeente,
  REGISTER_DATE,
} from './register';

export type GemeenteSuggestion = {
  gemeente: Gemeente;
  /** Of a former gemeente: those that it lives on in. Empty for a present one. */
  successors: Gemeente[];
};

type Entry = { gemeente: Gemeente; keys: string[] };
let entries: readonly Entry[] | undefined;

function loadEntries(): readonly Entry[] {
  entries ??= allGemeenten().map((gemeente) => ({
    gemeente,
    keys: [
      gemeente.name,
      gemeente.officialName,
      ...ALIASES.filter(([, code]) => code === gemeente.code).map(([alias]) => alias),
    ].map(nameKey),
  }));
  return entries;
}

/** 0 is best; null is no match. Articles and 's do not count: "bosch" finds Den Bosch. */
function rank(keys: readonly string[], query: string): number | null {
  const ranks = keys.map((key) => {
    if (key === query) return 0;
    if (key.startsWith(query)) return 1;
    return ` ${key}`.includes(` ${query}`) || key.replaceAll(' ', '').startsWith(query) ? 2 : 9;
  });
  const best = Math.min(...ranks);
  return best === 9 ? null : best;
}

/**
 * Gemeenten with a name or word that begins with what was typed, whatever the capitals, accents,
 * hyphens and apostrophes. Best first: the whole name, then its start, then a later word; present
 * before former; then by alphabet.
 * @returns At most `limit`; empty for an empty query.
 */
export function searchGemeenten(query: string, limit: number): GemeenteSuggestion[] {
  const key = nameKey(query.replace(/^\s*gemeente\s+/iu, ''));
  if (key === '') return [];
  const found: { gemeente: Gemeente; order: number }[] = [];
  for (const { gemeente, keys } of loadEntries()) {
    const best = rank(keys, key);
    if (best !== null) found.push({ gemeente, order: best * 2 + (gemeente.end ? 1 : 0) });
  }
  found.sort((a, b) => a.order - b.order || a.gemeente.name.localeCompare(b.gemeente.name, 'nl'));
  return found
    .slice(0, limit)
    .map(({ gemeente }) => ({ gemeente, successors: successorsOf(gemeente) }));
}

function successorsOf(gemeente: Gemeente): Gemeente[] {
  if (gemeente.end === undefined || gemeente.end >= REGISTER_DATE) return [];
  return currentGemeenten(gemeente.code, REGISTER_DATE).flatMap(
    (code) => findGemeenteByCode(code) ?? [],
  );
}
