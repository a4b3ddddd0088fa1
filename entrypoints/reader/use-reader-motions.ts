import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  groupMotions,
  type Lives,
  type MotionFilter,
  type MotionGroups,
  NO_FILTER,
  nextOwn,
  requireLife,
  type StandingOf,
  stepThrough,
} from '../../components/motion/motion-selection';
import { type OwnWorks, useOwnWork } from '../../components/page/own-work/use-own-work';
import { useShortcuts } from '../../components/page/use-shortcuts';
import type { Motion, PlacedMotion } from '../../motions/model';
import type { MotievolgerDatabase } from '../../storage/database';
import type { Settings } from '../../storage/settings';
import type { OpenState } from './session-state';
import { useLives } from './use-lives';
import { useNarrow } from './use-narrow';
import { type PanesView, usePanes } from './use-panes';
import { type AddressedDocument, usePlaceInAddress, useStartPlace } from './use-place-in-address';

/** The document beside the motions, whatever its form. */
export type ShownDocument = AddressedDocument & {
  /** @param onPage - Only the part of it on this page. */
  showMotion: (placed: PlacedMotion | null, onPage?: number) => void;
};

export type ReaderMotions = {
  motions: readonly Motion[];
  groups: MotionGroups;
  /** Those that the list shows, in its order. */
  listed: readonly Motion[];
  lives: Lives;
  /** What was put on them. */
  ownWork: OwnWorks;
  standingOf: StandingOf;
  filter: MotionFilter;
  setFilter: (filter: MotionFilter) => void;
  selectedId: string | null;
  selected: PlacedMotion | null;
  /** Also shows it in the document. */
  select: (motionId: string) => void;
  /** Only in the details: it stands before who chooses it. */
  choose: (motionId: string) => void;
  deselect: () => void;
  step: (by: 1 | -1) => void;
  showPage: (page: number) => void;
  drawerOpen: boolean;
  setDrawerOpen: (isOpen: boolean) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  narrow: boolean;
  panes: PanesView;
};

type Options = {
  state: OpenState;
  settings: Settings;
  database: MotievolgerDatabase | null;
  shown: ShownDocument;
};

/** Which motion is chosen, by list, document, keys or address, and what is known of all of them. */
export function useReaderMotions({ state, settings, database, shown }: Options): ReaderMotions {
  const { placed } = state;
  const start = useStartPlace();
  const [selectedId, setSelectedId] = useState(start.motionId);
  const [filter, setFilter] = useState<MotionFilter>(NO_FILTER);
  const [drawerOpen, setDrawerOpen] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);
  const narrow = useNarrow();
  const panes = usePanes();
  const own = settings.gemeenten;

  const motions = useMemo(() => placed.map(({ motion }) => motion), [placed]);
  const lives = useLives(database, state, motions);
  // While motions come in, what was put on them is not asked again for each.
  const asked = state.reading === 'busy' ? motions.filter(({ id }) => id === selectedId) : motions;
  const ownWork = useOwnWork(database, asked);
  const standingOf = useCallback<StandingOf>((motion) => requireLife(lives, motion).shown, [lives]);
  const groups = useMemo(
    () => groupMotions(motions, own, filter, standingOf),
    [motions, own, filter, standingOf],
  );
  const placedOf = (motionId: string | null): PlacedMotion | null =>
    placed.find(({ motion }) => motion.id === motionId) ?? null;
  const selected = placedOf(selectedId);
  const select = (motionId: string): void => {
    setSelectedId(motionId);
    shown.showMotion(placedOf(motionId));
  };

  // Whoever chooses a motion wants to see it, also when its pane was closed.
  useEffect(() => {
    if (selectedId !== null) panes.setOpen('details', true);
  }, [selectedId]);
  const { view, ready } = shown;
  const showById = useCallback(
    (motionId: string): void => shown.showMotion(placedOf(motionId)),
    [view, ready, placed],
  );
  usePlaceInAddress(start, shown, {
    selectedId,
    isRead: selected !== null,
    setSelectedId,
    showMotion: showById,
  });

  const listed = [...groups.ownMotions, ...groups.otherMotions];
  const step = (by: 1 | -1): void => {
    const next = stepThrough(listed, selectedId, by);
    if (next) select(next.id);
  };
  useShortcuts(
    {
      j: () => step(1),
      k: () => step(-1),
      n: () => {
        const next = nextOwn(groups, selectedId);
        if (next) select(next.id);
      },
      '/': () => {
        if (narrow) setDrawerOpen(true);
        // The field may stand in a drawer that opens now.
        requestAnimationFrame(() => searchRef.current?.focus());
      },
      // In a drawer Escape closes the drawer, which the browser does itself.
      ...(selectedId === null || drawerOpen ? {} : { Escape: () => setSelectedId(null) }),
    },
    settings.singleKeys,
  );

  return {
    ...{
      motions,
      groups,
      listed,
      lives,
      ownWork,
      standingOf,
      filter,
      setFilter,
      selectedId,
      selected,
      select,
    },
    ...{ step, drawerOpen, setDrawerOpen, searchRef, narrow, panes },
    choose: (motionId) => {
      setSelectedId(motionId);
      if (narrow) setDrawerOpen(true);
    },
    deselect: () => setSelectedId(null),
    showPage: (number) => {
      setDrawerOpen(false);
      if (selectedId !== null) shown.showMotion(selected, number);
    },
  };
}
