import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { GemeenteCode } from '../../motions/model';
import type { MotievolgerDatabase } from '../../storage/database';
import { markSeen } from '../../storage/unseen';
import { listNewMotions, type NewMotion } from '../../storage/views/new-motions';
import { NewMotions } from '../motion/NewBadge';
import { useLiveView } from './use-live-view';

type WithNewMotionsProps = {
  database: MotievolgerDatabase | null;
  own: readonly GemeenteCode[];
  children: (motions: readonly NewMotion[]) => ComponentChildren;
};

const NONE: readonly NewMotion[] = [];

/** Lets everything in it know which motions are new, again whenever that changes. */
export function WithNewMotions({ database, own, children }: WithNewMotionsProps) {
  const live = useLiveView(
    async () => (database ? await listNewMotions(database, own) : []),
    database === null ? null : JSON.stringify(own),
  );
  const motions = live.state === 'ready' ? live.result : NONE;
  const prints = useMemo(() => new Set(motions.flatMap((motion) => motion.prints)), [motions]);
  return <NewMotions.Provider value={prints}>{children(motions)}</NewMotions.Provider>;
}

/** Whoever opened a motion knows it; also when it came to be known while it was open. */
export function useMarkSeen(database: MotievolgerDatabase, motionId: string): void {
  const isNew = useContext(NewMotions).has(motionId);
  useEffect(() => {
    if (isNew) void markSeen(database, motionId);
  }, [isNew, motionId]);
}
