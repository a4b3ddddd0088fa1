/** The motions of the user's gemeenten that came in and were not opened yet. Fit for live queries. */
import { isOwnMotion } from '../../motions/gemeenten/own';
import type { GemeenteCode } from '../../motions/model';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { loadJoined } from '../joins';
import { listUnseen } from '../unseen';

export type NewMotion = {
  motionId: string;
  title: string;
  /** The ids by which documents know it. */
  prints: readonly string[];
};

/** @returns Each motion once, however many documents print it. */
export function listNewMotions(
  database: MotievolgerDatabase,
  own: readonly GemeenteCode[],
): Promise<NewMotion[]> {
  return withStorageErrors(async () => {
    const unseen = await listUnseen(database);
    if (unseen.size === 0) return [];
    const { prints: all, printsOf } = await loadJoined(database);
    const byId = new Map(all.map((print) => [print.id, print]));
    return [...printsOf].flatMap(([motionId, prints]): NewMotion[] => {
      const known = prints.flatMap((id) => byId.get(id) ?? []);
      const [first] = known;
      const isNew = prints.every((id) => unseen.has(id));
      if (first === undefined || !isNew || !known.some((print) => isOwnMotion(print, own))) {
        return [];
      }
      return [{ motionId, title: first.title, prints }];
    });
  });
}
