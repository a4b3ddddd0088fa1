/** The fields of motions that colleagues share, as this computer has them. */
import type { MotievolgerDatabase } from '../database';
import { FACT_TABLES, refreshMotions } from '../facts';
import { markSchema, noteSchema, voteAdviceRecordSchema } from '../records';
import {
  type Exchanged,
  exchangedKey,
  exchangedSchema,
  FIELDS,
  type FieldName,
} from './dossier-file';
import type { Version } from './merge-field';

/** What a transaction over these fields touches. */
export const DOSSIER_TABLES = [
  ...FACT_TABLES,
  'marks',
  'voteAdvices',
  'joins',
  'exchanged',
  'settings',
] as const;

const NOTHING: Version = { value: 'null', changedAt: null };

async function stored(
  database: MotievolgerDatabase,
  motionId: string,
  field: FieldName,
): Promise<Version> {
  switch (field) {
    case 'note': {
      const note = noteSchema.safeParse(await database.notes.get(motionId)).data;
      return note ? { value: JSON.stringify(note.text), changedAt: note.updatedAt } : NOTHING;
    }
    case 'labels': {
      const mark = markSchema.safeParse(await database.marks.get(motionId)).data;
      if (mark === undefined || mark.labels.length === 0) return NOTHING;
      return { value: JSON.stringify(mark.labels), changedAt: mark.updatedAt };
    }
    case 'advice': {
      const row = voteAdviceRecordSchema.safeParse(await database.voteAdvices.get(motionId)).data;
      if (row === undefined) return NOTHING;
      const { choice, reason, updatedAt } = row;
      return { value: JSON.stringify({ choice, reason }), changedAt: updatedAt };
    }
  }
}

export type OwnField = {
  motionId: string;
  field: FieldName;
  mine: Version;
  exchanged: Exchanged | null;
};

/** @returns The field; the same value as was exchanged last is the same version. */
export async function ownField(
  database: MotievolgerDatabase,
  motionId: string,
  field: FieldName,
): Promise<OwnField> {
  const row = await database.exchanged.get(exchangedKey(motionId, field));
  const exchanged = exchangedSchema.safeParse(row).data ?? null;
  const now = await stored(database, motionId, field);
  const isSame = exchanged !== null && exchanged.value === now.value;
  return {
    ...{ motionId, field, exchanged },
    mine: isSame ? { value: now.value, changedAt: exchanged.changedAt } : now,
  };
}

/** All fields of a motion. */
export const ownFields = (database: MotievolgerDatabase, motionId: string): Promise<OwnField[]> =>
  Promise.all(FIELDS.map((field) => ownField(database, motionId, field)));

/** Remembers a version as sent or taken over, with those that it took the place of. */
export async function remember(
  database: MotievolgerDatabase,
  { motionId, field, exchanged }: Pick<OwnField, 'motionId' | 'field' | 'exchanged'>,
  version: { value: string; changedAt: string },
  after: readonly string[],
): Promise<void> {
  const seen = new Set([...(exchanged?.seen ?? []), ...after, version.changedAt]);
  const key = exchangedKey(motionId, field);
  await database.exchanged.put({ key, seen: [...seen], ...version });
}

/** Puts a value in its table; `null` takes it away. What a colleague follows is not shared. */
export async function putField(
  database: MotievolgerDatabase,
  motionId: string,
  field: FieldName,
  { value, changedAt: updatedAt }: { value: string; changedAt: string },
): Promise<void> {
  const content: unknown = JSON.parse(value);
  if (field === 'note') {
    if (content === null) await database.notes.delete(motionId);
    else await database.notes.put(noteSchema.parse({ motionId, text: content, updatedAt }));
    await refreshMotions(database, [motionId]);
  } else if (field === 'labels') {
    const known = markSchema.safeParse(await database.marks.get(motionId)).data;
    const mark = markSchema.parse({
      ...{ motionId, updatedAt, labels: content ?? [] },
      isFollowed: known?.isFollowed ?? false,
    });
    if (mark.labels.length > 0 || mark.isFollowed) await database.marks.put(mark);
    else await database.marks.delete(motionId);
  } else if (content === null) await database.voteAdvices.delete(motionId);
  else {
    const advice = typeof content === 'object' ? content : {};
    await database.voteAdvices.put(
      voteAdviceRecordSchema.parse({ ...advice, motionId, updatedAt }),
    );
  }
}
