/** What people put on the motions of a list, known before one of them is opened: nothing moves then. */
import { useRef } from 'preact/hooks';
import type { Motion } from '../../../motions/model';
import type { MotievolgerDatabase } from '../../../storage/database';
import { loadOwnWork, type OwnWorkOnMotion } from '../../../storage/views/own-work';
import { useLiveView } from '../use-live-view';

export type OwnWorks = ReadonlyMap<string, OwnWorkOnMotion>;

/** @returns What was known last, until what is asked now is known. */
export function useOwnWork(
  database: MotievolgerDatabase | null,
  motions: readonly Pick<Motion, 'id'>[],
): OwnWorks {
  const ids = motions.map(({ id }) => id);
  const known = useRef<OwnWorks>(new Map());
  const live = useLiveView(
    async () => (database ? await loadOwnWork(database, ids) : new Map<string, OwnWorkOnMotion>()),
    JSON.stringify([ids, database === null]),
  );
  if (live.state === 'ready') known.current = live.result;
  return known.current;
}
