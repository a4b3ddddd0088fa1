/** Law 4: what was not read, does not add up, or looks unlike its siblings becomes a warning. */
import type { DocumentTree, Line } from '../document/tree';
import { linesBelow } from '../document/walk';
import type { Warning } from '../model';
import { warn } from '../warnings';
import type { Entry } from './entry';
import { meaningOfLabel } from './label-meaning';
import type { Ledger } from './ledger';
import { lostLetters } from './lost-letters';
import { missedMotions } from './missed-motions';
import type { ReadMotion } from './motions-of-block';
import { oddBlocks } from './odd-blocks';
import { oddTexts } from './odd-texts';
import type { RoleOfKey } from './roles';

export type Audit = {
  /** In the order of the motions. */
  perMotion: Warning[][];
  document: Warning[];
};

const MOST_QUOTED = 160;
/** A label with unknown words that comes back less than one in this many times was put together. */
const RARE = 3;
const quoted = (lines: readonly Line[]): string => {
  const text = lines.map((line) => line.text).join(' ');
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
};
const placesOf = (lines: readonly Line[]): Warning['places'] => lines.map(({ place }) => place);

/** Lines that nobody claimed, those that follow each other together, with the motion above them. */
function unreadLines(lines: readonly Line[], ledger: Ledger): { lines: Line[]; motion: number }[] {
  const unread = new Set(ledger.unread.map(({ id }) => id));
  const groups: { lines: Line[]; motion: number }[] = [];
  let motion = 0;
  let previous = false;
  for (const line of lines) {
    const use = ledger.useOf(line);
    if (use?.kind === 'field') motion = use.motion;
    if (unread.has(line.id)) {
      if (previous) groups.at(-1)?.lines.push(line);
      else groups.push({ lines: [line], motion });
      previous = true;
    } else if (use?.kind !== 'furniture') previous = false;
  }
  return groups;
}

function aboutUnread(tree: DocumentTree, ledger: Ledger, perMotion: Warning[][]): void {
  for (const { lines, motion } of unreadLines(tree.lines, ledger)) {
    perMotion[motion]?.push(
      warn({ kind: 'text-not-read', text: quoted(lines) }, { places: placesOf(lines) }),
    );
  }
}

/** Two witnesses of the structure contradicted each other about these lines. */
function aboutDoubts(tree: DocumentTree, ledger: Ledger, perMotion: Warning[][]): void {
  const byId = new Map(tree.lines.map((line) => [line.id, line]));
  for (const { lines: ids } of tree.doubts) {
    const lines = ids.flatMap((id) => byId.get(id) ?? []);
    const byMotion = Map.groupBy(lines, (line) => {
      const use = ledger.useOf(line);
      return use?.kind === 'field' ? use.motion : null;
    });
    for (const [motion, own] of byMotion) {
      if (motion === null) continue;
      perMotion[motion]?.push(
        warn({ kind: 'text-unplaced', text: quoted(own) }, { places: placesOf(own) }),
      );
    }
  }
}

function aboutLabels(
  entries: readonly Entry[],
  roles: ReadonlyMap<string, RoleOfKey>,
  ledger: Ledger,
): Warning[] {
  const byKey = Map.groupBy(
    entries.filter(({ key }) => key !== '' && key !== '#'),
    ({ key }) => key,
  );
  const most = Math.max(0, ...[...byKey.values()].map(({ length }) => length));
  return [...roles].flatMap(([key, { role, isGuessed, label }]): Warning[] => {
    const own = (byKey.get(key) ?? []).filter((entry) =>
      [...entry.label, ...linesBelow(entry.parts)].some(
        (line) => ledger.useOf(line)?.kind === 'field',
      ),
    );
    const isRare = own.length * RARE < most && (meaningOfLabel(label)?.score ?? 0) < 1;
    if (own.length === 0 || !(isGuessed || isRare)) return [];
    const kept = role === 'other' ? [] : own.flatMap(({ parts }) => linesBelow(parts));
    return [
      warn(
        { kind: 'label-unknown', label, role: role === 'other' ? null : role },
        { places: placesOf([...own.flatMap(({ label }) => label), ...kept]) },
      ),
    ];
  });
}

/** "Motie 4" is missing between 3 and 5. */
function aboutNumbers(read: readonly ReadMotion[]): Warning[] {
  const numbers = read.flatMap(({ number }) => number ?? []);
  // Fewer are numbers of something else, and say nothing of what should stand between them.
  if (numbers.length < 3 || numbers.length * 2 < read.length) return [];
  const known = new Set(numbers);
  const missing = Array.from({ length: Math.max(...numbers) - 1 }, (_, at) => at + 1).filter(
    (number) => !known.has(number),
  );
  const first = Math.min(...numbers);
  const gaps = missing.filter((number) => number > first);
  if (gaps.length === 0 || gaps.length > numbers.length) return [];
  return [warn({ kind: 'numbers-missing', numbers: gaps })];
}

function aboutPages(tree: DocumentTree): Warning[] {
  const of = (why: 'no-text' | 'no-characters'): number[] =>
    tree.unreadable.filter((page) => page.why === why).map(({ page }) => page);
  // Nothing is missing on a blank sheet before or behind the printed ones.
  const isSheet = (page: number): boolean => page === 1 || page === tree.pages;
  const empty = of('no-text').filter((page) => !isSheet(page));
  const garbled = of('no-characters');
  return [
    ...(empty.length === 0 ? [] : [warn({ kind: 'pages-without-text', pages: empty })]),
    ...(garbled.length === 0 ? [] : [warn({ kind: 'pages-unreadable', pages: garbled })]),
  ];
}

function aboutWord({ word }: DocumentTree): Warning[] {
  if (word === undefined) return [];
  return [
    ...(word.revisions === 0 ? [] : [warn('changes-open')]),
    ...(word.unreadParts === 0 ? [] : [warn('part-elsewhere')]),
  ];
}

export type AuditOf = {
  tree: DocumentTree;
  entries: readonly Entry[];
  roles: ReadonlyMap<string, RoleOfKey>;
  ledger: Ledger;
  read: readonly ReadMotion[];
};

export function audit({ tree, entries, roles, ledger, read }: AuditOf): Audit {
  const texts = oddTexts(read, roles);
  const letters = read.map(lostLetters);
  const perMotion = oddBlocks(read).map((blocks, index) => [
    ...blocks,
    ...(texts[index] ?? []),
    ...(letters[index] ?? []),
  ]);
  aboutUnread(tree, ledger, perMotion);
  aboutDoubts(tree, ledger, perMotion);
  const document = [
    ...aboutPages(tree),
    ...aboutWord(tree),
    ...aboutLabels(entries, roles, ledger),
    ...aboutNumbers(read),
    ...missedMotions(tree, ledger, read.length, perMotion),
  ];
  return { perMotion, document };
}
