/** All that is known of the motions in the open document, told beside it. */
import { useMemo } from 'preact/hooks';
import type { Lives } from '../../components/motion/motion-selection';
import { useLiveView } from '../../components/page/use-live-view';
import { lifeInDocument } from '../../motions/history/life-here';
import type { Motion, ReadDocument } from '../../motions/model';
import type { MotievolgerDatabase } from '../../storage/database';
import { livesBeside } from '../../storage/views/page-motions';
import type { OpenState } from './session-state';

/** Of a document that is still being read, only its bytes are known. */
function documentOf({ document, result }: OpenState): ReadDocument {
  const { sha256 } = document;
  return result?.document ?? { kind: 'geen', title: '', meeting: null, sha256 };
}

/** @returns What this document says, until what is stored is there too. */
export function useLives(
  database: MotievolgerDatabase | null,
  state: OpenState,
  motions: readonly Motion[],
): Lives {
  const { sha256 } = state.document;
  const isStored = state.reading === 'done' && database !== null;
  const live = useLiveView(
    async () =>
      database
        ? await livesBeside(
            database,
            motions.map(({ id }) => id),
            sha256,
          )
        : new Map(),
    isStored ? motions : null,
  );
  return useMemo(() => {
    const document = documentOf(state);
    const known = live.state === 'ready' ? live.result : null;
    return new Map(
      motions.map((motion) => [motion, known?.get(motion.id) ?? lifeInDocument(motion, document)]),
    );
  }, [motions, state.result, live]);
}
