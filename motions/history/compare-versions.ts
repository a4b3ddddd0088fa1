/** What differs between two versions of one document. */
import type { Motion } from '../model';

/** Parts of a motion that a reader of both versions would compare. */
export const COMPARED_PARTS = ['subject', 'request', 'account', 'proposal'] as const;
export type ComparedPart = (typeof COMPARED_PARTS)[number];

export type PartChange = { part: ComparedPart; before: string; after: string };
export type MotionChange = { motion: Motion; parts: PartChange[] };
export type VersionChanges = { added: Motion[]; gone: Motion[]; changed: MotionChange[] };

function textOf(motion: Motion, part: ComparedPart): string {
  return part === 'proposal' ? (motion.proposal?.text ?? '') : (motion[part] ?? '');
}

function changesOf(before: Motion, after: Motion): PartChange[] {
  return COMPARED_PARTS.flatMap((part) => {
    const [one, other] = [textOf(before, part), textOf(after, part)];
    return one === other ? [] : [{ part, before: one, after: other }];
  });
}

/** Motions are the same by their id: a title that changed is one gone and one added. */
export function compareVersions(
  older: readonly Motion[],
  newer: readonly Motion[],
): VersionChanges {
  const before = new Map(older.map((motion) => [motion.id, motion]));
  const after = new Set(newer.map(({ id }) => id));
  return {
    added: newer.filter(({ id }) => !before.has(id)),
    gone: older.filter(({ id }) => !after.has(id)),
    changed: newer.flatMap((motion) => {
      const known = before.get(motion.id);
      const parts = known === undefined ? [] : changesOf(known, motion);
      return parts.length === 0 ? [] : [{ motion, parts }];
    }),
  };
}
