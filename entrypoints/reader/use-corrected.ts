/** What people said of the open document, in what the reader shows of it. */
import { useMemo } from 'preact/hooks';
import { useLiveView } from '../../components/page/use-live-view';
import { isPagePlace } from '../../motions/document/place';
import type { Motion, PlacedMotion, Reading, Region } from '../../motions/model';
import type { MotievolgerDatabase } from '../../storage/database';
import { loadReading } from '../../storage/views/queries';
import type { OpenState } from './session-state';

const isCorrected = ({ motions, warnings, confirmed }: Reading, printed: Reading): boolean =>
  confirmed !== undefined ||
  motions.length !== printed.motions.length ||
  warnings.length !== printed.warnings.length ||
  motions.some((motion) => [motion.corrections, motion.confirmed, motion.added].some(Boolean));

/** Of a motion that was not read: the words that a person pointed at. */
const regionsOf = ({ places = {} }: Motion): Region[] =>
  Object.values(places).flat().filter(isPagePlace);

/** @returns The state with the reading as people say that it is; the same state when nobody did. */
export function useCorrected(database: MotievolgerDatabase | null, state: OpenState): OpenState {
  const { result } = state;
  const { sha256 } = state.document;
  const isStored = database !== null && state.reading === 'done' && state.storageError === null;
  const live = useLiveView(
    async () => (database === null ? null : (await loadReading(database, sha256)).reading),
    isStored ? result : null,
  );
  const stored = live.state === 'ready' ? live.result : null;
  return useMemo(() => {
    if (stored === null || result === null) return state;
    if (!isCorrected(stored, result)) return state;
    const regions = new Map(state.placed.map((one) => [one.motion.id, one.regions]));
    const placed = stored.motions.map(
      (motion): PlacedMotion => ({ motion, regions: regions.get(motion.id) ?? regionsOf(motion) }),
    );
    return { ...state, placed, result: stored };
  }, [state, stored]);
}
