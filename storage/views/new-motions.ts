/** The motions of the user's gemeenten that came in and were not opened yet. Fit for live queries. */
import { isOwnMotion } from '../../motions/gemeenten/own';
import type { GemeenteCode } from '../../motions/model';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { type JoinedPrints, loadJoined } from '../joins';
import { listUnseen } from '../unseen';

export type NewMotion = {
  motionId: string;
  title: string;
  /** The ids by which documents know it. */
  prints: readonly string[];
};

/** @returns Each motion once, however many documents print it: none of its prints was opened. */
export function newMotionsIn(
  { prints: all, printsOf }: JoinedPrints,
  unseen: ReadonlySet<string>,
  own: readonly GemeenteCode[],
): NewMotion[] {
  if (unseen.size === 0) return [];
  const byId = new Map(all.map((print) => [print.id, print]));
  return [...printsOf].flatMap(([motionId, prints]): NewMotion[] => {
    if (!prints.every((id) => unseen.has(id))) return [];
    const known = prints.flatMap((id) => byId.get(id) ?? []);
    const [first] = known;
    if (first === undefined || !known.some((print) => isOwnMotion(print, own))) return [];
    return [{ motionId, title: first.title, prints }];
  });
}

export function listNewMotions(
  database: MotievolgerDatabase,
  own: readonly GemeenteCode[],
): Promise<NewMotion[]> {
  return withStorageErrors(async () => {
    const unseen = await listUnseen(database);
    return unseen.size === 0 ? [] : newMotionsIn(await loadJoined(database), unseen, own);
  });
}
