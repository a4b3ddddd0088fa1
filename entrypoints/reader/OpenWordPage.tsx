import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { OwnBadge } from '../../components/motion/OwnBadge';
import { PrintedTitle } from '../../components/motion/PrintedTitle';
import type { Pointer } from '../../components/motion/ShowPlaces';
import { StandingBadge } from '../../components/motion/StandingBadge';
import type { Place } from '../../motions/document/place';
import { isOwnMotion } from '../../motions/gemeenten/own';
import type { Motion, PlacedMotion } from '../../motions/model';
import type { FindResult } from './pdf-view';
import { type OpenPageProps, ReaderPanes } from './ReaderPanes';
import type { OpenWordDocument } from './session-state';
import { useReaderMotions } from './use-reader-motions';
import { useSelectedWords } from './use-selected-words';
import { WordPane } from './word/WordPane';
import { WordView } from './word/word-view';

const blocksOf = (places: readonly Place[] = []): number[] =>
  places.flatMap((place) => ('block' in place ? place.block : []));

/** Its title, or else the first of its words; null when nothing of it has a place. */
function titleBlock({ places = {} }: Motion): number | null {
  const [title] = blocksOf(places.title);
  const all = blocksOf(Object.values(places).flat());
  return title ?? (all.length === 0 ? null : Math.min(...all));
}

/** Its subject may stand above its title; its meeting may stand above many motions. */
function startOf(motion: Motion): number | null {
  const title = titleBlock(motion);
  return title === null ? null : Math.min(title, ...blocksOf(motion.places?.subject));
}

/** The text of a Word file, and beside it the list and the details of its motions. */
export function OpenWordPage(props: OpenPageProps & { document: OpenWordDocument }) {
  const { state, settings, database, document } = props;
  const { placed } = state;
  const own = settings.gemeenten;
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<WordView | null>(null);
  const [found, setFound] = useState<FindResult>({ state: 'idle', current: 0, total: 0 });
  const [marked, setMarked] = useState<string | null>(null);

  useEffect(() => {
    if (container.current === null) return;
    const created = new WordView(container.current, setFound);
    setView(created);
    return () => created.close();
  }, [document.content]);
  const reader = useReaderMotions({
    ...{ state, settings, database },
    shown: {
      ...{ view: null, ready: view !== null, page: null },
      showMotion: (motion) => {
        const start = motion && startOf(motion.motion);
        if (start !== null) view?.goToBlock(start);
      },
    },
  });
  const { selectedId, standingOf } = reader;
  const words = useSelectedWords({ view: null, rotation: 0, container });
  useEffect(() => view?.markOwn(own), [view, own]);
  useEffect(() => {
    setMarked(null);
    view?.markPlaces([]);
  }, [view, selectedId]);
  const pointer: Pointer = {
    shown: marked,
    onShow: (of, places) => {
      setMarked(of);
      view?.markPlaces(places);
    },
  };
  const starting = useMemo(() => Map.groupBy(placed, ({ motion }) => titleBlock(motion)), [placed]);
  const badge = ({ motion }: PlacedMotion) => (
    <button
      key={motion.id}
      type="button"
      class="word-badge"
      data-motion-id={motion.id}
      aria-pressed={motion.id === selectedId}
      onClick={() => reader.choose(motion.id)}
    >
      <StandingBadge standing={standingOf(motion)} />
      {isOwnMotion(motion, own) && <OwnBadge />}
      <span class="visually-hidden">
        , <PrintedTitle motion={motion} />
      </span>
    </button>
  );
  return (
    <ReaderPanes
      {...props}
      reader={reader}
      pointer={pointer}
      words={words}
      onFocusDocument={() => container.current?.focus()}
      pane={(pane) => (
        <WordPane
          {...{ document, container, view, found }}
          above={(block) => starting.get(block)?.map(badge)}
          {...pane}
        />
      )}
    />
  );
}
