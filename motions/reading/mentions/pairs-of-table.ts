/**
 * A table that tells of one motion, with a label in each row and its value beside it: the same as a list of
 * definitions.
 */
import type { Cell, Pair, Row, Table } from '../../document/tree';
import { linesBelow } from '../../document/walk';
import type { Role } from '../lexicon/mention-labels';
import { roleOf } from './label';

const FEWEST = 2;

const roleIn = ({ parts }: Cell): Role | null =>
  roleOf(
    linesBelow(parts)
      .map(({ text }) => text)
      .join(' '),
  );

type LabelledPair = { role: Role; pair: Pair };

function pairOf({ cells: [label, value, ...others], isHead }: Row): LabelledPair | null {
  if (isHead || label?.rows !== 1 || value?.rows !== 1 || others.length > 0) return null;
  const role = roleIn(label);
  // "Indiener | Besluit" heads columns; "Soort | Motie" tells what it is.
  if (role === null || (role !== 'type' && roleIn(value) !== null)) return null;
  return { role, pair: { kind: 'pair', label: linesBelow(label.parts), parts: value.parts } };
}

/** @returns null for a table whose rows are something else. */
export function pairsOfTable({ rows, columns }: Table): Pair[] | null {
  if (columns !== 2) return null;
  const pairs = rows.flatMap((row) => pairOf(row) ?? []);
  const roles = pairs.map(({ role }) => role).filter((role) => role !== 'other');
  // "Motie" in each row tells of several motions.
  const isOfOne = new Set(roles).size === roles.length && roles.includes('submitter');
  const isWhole = pairs.length === rows.length && roles.length >= FEWEST;
  return isOfOne && isWhole ? pairs.map(({ pair }) => pair) : null;
}
