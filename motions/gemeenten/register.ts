/** The register of gemeenten: by code, by name, through their successors, and by what is typed. */
import type { GemeenteCode } from '../model';
import { ALIASES } from './aliases';
import { nameKey } from './name-key';
import { REGISTER_DATE, REGISTER_LINES } from './register-data';

export { REGISTER_DATE };

export type Gemeente = {
  code: GemeenteCode;
  name: string;
  /** Differs from `name` for Den Haag only. */
  officialName: string;
  province: string;
  /** ISO date of the last day; absent for a gemeente that exists. */
  end?: string;
  /** The gemeenten that took it over, which may have ended themselves. */
  mergedInto?: GemeenteCode[];
};

type Register = {
  all: readonly Gemeente[];
  byCode: ReadonlyMap<GemeenteCode, Gemeente>;
  byKey: ReadonlyMap<string, Gemeente>;
};
let register: Register | undefined;

function readLine(line: string): Gemeente {
  const [code = '', name = '', province = '', end = '', mergedInto = '', officialName = name] =
    line.split('|');
  return {
    code,
    name,
    officialName,
    province,
    ...(end === '' ? {} : { end }),
    ...(mergedInto === '' ? {} : { mergedInto: mergedInto.split(' ') }),
  };
}

function loadRegister(): Register {
  if (register) return register;
  const all = REGISTER_LINES.trim().split('\n').map(readLine);
  const byCode = new Map(all.map((gemeente) => [gemeente.code, gemeente]));
  const byKey = new Map<string, Gemeente>();
  // Present gemeenten come last, so that they win a name from a former one.
  const present = (gemeente: Gemeente): number => (gemeente.end === undefined ? 1 : 0);
  for (const gemeente of all.toSorted((one, other) => present(one) - present(other))) {
    byKey.set(nameKey(gemeente.name), gemeente);
    byKey.set(nameKey(gemeente.officialName), gemeente);
  }
  for (const [alias, code] of ALIASES) {
    const gemeente = byCode.get(code);
    const key = nameKey(alias);
    if (gemeente && !byKey.has(key)) byKey.set(key, gemeente);
  }
  register = { all, byCode, byKey };
  return register;
}

/** Present and former gemeenten, by code. */
export function allGemeenten(): readonly Gemeente[] {
  return loadRegister().all;
}

export function findGemeenteByCode(code: GemeenteCode): Gemeente | null {
  return loadRegister().byCode.get(code) ?? null;
}

/** By its whole name in any spelling; a present gemeente goes before a former one of that name. */
export function findGemeenteByName(name: string): Gemeente | null {
  return loadRegister().byKey.get(nameKey(name)) ?? null;
}

/**
 * The gemeenten that a gemeente lives on in, over as many mergers as there were.
 * @param on - ISO date: a gemeente that still exists on that day is its own answer. Use
 *   {@link REGISTER_DATE} for the latest facts of the register.
 * @returns Codes without repeats; empty for a code that is not in the register.
 */
export function currentGemeenten(code: GemeenteCode, on: string): GemeenteCode[] {
  const found = new Set<GemeenteCode>();
  const visited = new Set<GemeenteCode>();
  const visit = (next: GemeenteCode): void => {
    const gemeente = findGemeenteByCode(next);
    if (!gemeente || visited.has(next)) return;
    visited.add(next);
    if (gemeente.end === undefined || gemeente.end >= on) found.add(next);
    else for (const successor of gemeente.mergedInto ?? []) visit(successor);
  };
  visit(code);
  return [...found];
}

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

/** What is longer is no name that was mistyped. */
const LONGEST_MISTYPED = 40;
/** A short word is another name sooner than a mistyped one. */
const MISTAKES_FROM: readonly { letters: number; mistakes: number }[] = [
  { letters: 7, mistakes: 2 },
  { letters: 4, mistakes: 1 },
];

/**
 * How many letters must change, go, come or change places, for what was typed to be the beginning of
 * a name.
 */
function mistakesIn(query: string, name: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, index) => index);
  for (let row = 1; row <= query.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= name.length; column += 1) {
      const isSame = query[row - 1] === name[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = query[row - 1] === name[column - 2] && query[row - 2] === name[column - 1];
      if (isSwapped) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      now.push(least);
    }
    beforeLast = last;
    last = now;
  }
  return Math.min(...last);
}

/** As many mistakes as a name may hold and still be meant; only for what no name begins with. */
function rankMistyped(keys: readonly string[], query: string): number | null {
  const allowed = MISTAKES_FROM.find(({ letters }) => query.length >= letters)?.mistakes ?? 0;
  if (allowed === 0 || query.length > LONGEST_MISTYPED) return null;
  const least = Math.min(...keys.map((key) => mistakesIn(query, key)));
  return least <= allowed ? least : null;
}

/**
 * Gemeenten with a name or word that begins with what was typed, whatever the capitals, accents,
 * hyphens and apostrophes. Best first: the whole name, then its start, then a later word; present
 * before former; then by alphabet. When there is none, those that may have been mistyped: "Denventer".
 * @returns At most `limit`; empty for an empty query.
 */
export function searchGemeenten(query: string, limit: number): GemeenteSuggestion[] {
  const key = nameKey(query.replace(/^\s*gemeente\s+/iu, ''));
  if (key === '') return [];
  const found = ranked((keys) => rank(keys, key));
  if (found.length === 0) found.push(...ranked((keys) => rankMistyped(keys, key)));
  found.sort((a, b) => a.order - b.order || a.gemeente.name.localeCompare(b.gemeente.name, 'nl'));
  return found
    .slice(0, limit)
    .map(({ gemeente }) => ({ gemeente, successors: successorsOf(gemeente) }));
}

function ranked(rankOf: (keys: readonly string[]) => number | null) {
  const found: { gemeente: Gemeente; order: number }[] = [];
  for (const { gemeente, keys } of loadEntries()) {
    const best = rankOf(keys);
    if (best !== null) found.push({ gemeente, order: best * 2 + (gemeente.end ? 1 : 0) });
  }
  return found;
}

function successorsOf(gemeente: Gemeente): Gemeente[] {
  if (gemeente.end === undefined || gemeente.end >= REGISTER_DATE) return [];
  return currentGemeenten(gemeente.code, REGISTER_DATE).flatMap(
    (code) => findGemeenteByCode(code) ?? [],
  );
}
