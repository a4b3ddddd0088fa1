/**
 * A table that lists the motions shortly, before or behind what the document says of each: the same
 * motions, not more of them. It is held against them as a contents page is.
 */
import { foldTitle } from '../dutch/fold';
import { isNobody } from '../gemeenten/submitters';
import { motionId } from '../identity';
import type { Motion, Warning, WarningCode } from '../model';
import { warn } from '../warnings';
import type { ContentsEntry, ContentsPage } from './contents-page';
import { linesOfBlock, type ReadMotion } from './motions-of-block';

/** Fewer rows, or a smaller share of them with their motion elsewhere, are no summary. */
const FEWEST = 2;
const MOST = 0.6;

const isShort = ({ block, motion }: ReadMotion): boolean =>
  block.isRow && motion.request === undefined && motion.account === undefined;

const isSame = (one: Motion, other: Motion): boolean =>
  foldTitle(one.title) === foldTitle(other.title);

const asEntry = ({ motion, block }: ReadMotion): ContentsEntry => ({
  title: motion.title,
  submitters: motion.submitters,
  meeting: motion.meeting,
  // The names of the columns stand above them all.
  lines: [...block.fields.flatMap(({ entry }) => entry.label), ...linesOfBlock(block)],
});

type Told = Pick<Motion, 'proposal' | 'meeting' | 'submitters' | 'collective' | 'andOthers'>;

/** What the summary tells of a motion, and its own text does not. */
function onlyInSummary(own: Motion, { motion, isNamed }: Summarised): Partial<Told> {
  const { proposal, meeting, submitters, collective, andOthers } = motion;
  return {
    ...(own.proposal === undefined && proposal !== undefined ? { proposal } : {}),
    ...(own.meeting === null && meeting !== null ? { meeting } : {}),
    ...(isNobody(own) && isNamed
      ? { submitters, andOthers, ...(collective === undefined ? {} : { collective }) }
      : {}),
  };
}

const MISSING: Readonly<Partial<Record<keyof Told, readonly WarningCode[]>>> = {
  proposal: ['proposal-missing', 'block-cut-off'],
  meeting: ['meeting-missing'],
  submitters: ['submitter-missing'],
};
const FIELDS = ['proposal', 'meeting', 'submitters'] as const;

type Summarised = { motion: Motion; isNamed: boolean };

function completed(whole: ReadMotion, short: ReadMotion): ReadMotion {
  const { motion: row } = short;
  const told = onlyInSummary(whole.motion, { motion: row, isNamed: !isNobody(row) });
  const fields = FIELDS.filter((field) => told[field] !== undefined);
  if (fields.length === 0) return whole;
  const settled = new Set(fields.flatMap((field) => MISSING[field] ?? []));
  const doubts = row.warnings.filter(({ field }) => fields.some((filled) => filled === field));
  const places = Object.fromEntries(
    fields.flatMap((field) => {
      const found = row.places?.[field];
      return found === undefined ? [] : [[field, found]];
    }),
  );
  const motion: Motion = {
    ...whole.motion,
    ...told,
    places: { ...whole.motion.places, ...places },
    warnings: [...whole.motion.warnings.filter(({ code }) => !settled.has(code)), ...doubts],
  };
  return { ...whole, motion: { ...motion, id: motionId(motion) } };
}

/** The summary proposes something else than what stands at the motion itself. */
function withDifference(whole: ReadMotion, short: ReadMotion): ReadMotion {
  const [own, other] = [whole.motion.proposal, short.motion.proposal];
  if (own === undefined || other === undefined || own.kind === other.kind) return whole;
  const places = short.motion.places?.proposal ?? [];
  const doubt: Warning = warn(
    { kind: 'contents-proposal', text: other.text },
    { field: 'proposal', places },
  );
  return { ...whole, motion: { ...whole.motion, warnings: [...whole.motion.warnings, doubt] } };
}

export type Summary = {
  /** The motions, each once. */
  read: ReadMotion[];
  /** Of the summary; empty without one. */
  rows: ContentsEntry[];
};

export function withoutSummary(all: readonly ReadMotion[]): Summary {
  const rows = all.filter(isShort);
  const wholes = all.filter((one) => !isShort(one));
  const counterparts = new Map(
    rows.map((row) => [row, wholes.find(({ motion }) => isSame(motion, row.motion))]),
  );
  const known = rows.filter((row) => counterparts.get(row) !== undefined);
  if (known.length < FEWEST || known.length < MOST * rows.length) {
    return { read: [...all], rows: [] };
  }
  const read = all
    .filter((one) => counterparts.get(one) === undefined)
    .map((one) => {
      const row = rows.find((other) => counterparts.get(other) === one);
      return row === undefined ? one : completed(withDifference(one, row), row);
    });
  return { read, rows: rows.map(asEntry) };
}

/** A contents page tells as much as a summary does: with both, that page is held against the motions. */
export const withRows = (contents: ContentsPage, rows: readonly ContentsEntry[]): ContentsPage =>
  contents.entries.length === 0
    ? { ...contents, entries: [...rows] }
    : { ...contents, headings: [...contents.headings, ...rows.flatMap(({ lines }) => lines)] };
