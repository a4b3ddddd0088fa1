import { useEffect } from 'preact/hooks';
import { isOwnMotion } from '../../motions/gemeenten/own';
import type { PlacedMotion } from '../../motions/model';
import { drawMarginMarks } from './margin-marks';
import { OpenWordPage } from './OpenWordPage';
import { PdfPane } from './PdfPane';
import type { DrawnPage } from './pdf-view';
import { type OpenPageProps, ReaderPanes } from './ReaderPanes';
import type { OpenPdfDocument } from './session-state';
import { useCorrected } from './use-corrected';
import { useOwnHighlights } from './use-own-highlights';
import { usePdfView } from './use-pdf-view';
import { usePlaceMarks } from './use-place-marks';
import { useReaderMotions } from './use-reader-motions';
import { useSelectedWords } from './use-selected-words';

/** The document with its marks, and beside it the list and the details of its motions. */
export function OpenPage(props: OpenPageProps) {
  const state = useCorrected(props.database, props.state);
  const { document } = state;
  return document.form === 'word' ? (
    <OpenWordPage {...props} state={state} document={document} />
  ) : (
    <OpenPdfPage {...props} state={state} document={document} />
  );
}

function OpenPdfPage({ document, ...props }: OpenPageProps & { document: OpenPdfDocument }) {
  const { state, settings, database } = props;
  const { placed } = state;
  const own = settings.gemeenten;

  const viewer = usePdfView(document.pdf, {
    onPageDrawn: (drawn) => {
      drawMarks(drawn);
      placeMarks.drawPage(drawn);
    },
    onTextDrawn: (drawn) => highlights.drawPage(drawn),
  });
  const { view, ready, page } = viewer;
  const reader = useReaderMotions({
    ...{ state, settings, database },
    shown: {
      ...{ view, ready, page },
      showMotion: (motion, onPage) => {
        const regions = motion?.regions ?? [];
        const region = regions.find((one) => onPage === undefined || one.page === onPage);
        if (region) view?.goToRegion(region);
        else if (onPage !== undefined) view?.goToPage(onPage);
      },
    },
  });
  const { selectedId, standingOf, narrow } = reader;
  const drawMarks = (drawn: DrawnPage): void =>
    drawMarginMarks(drawn, {
      ...{ placed, selectedId, standingOf },
      rotation: viewer.rotation,
      isOwn: ({ motion }: PlacedMotion) => isOwnMotion(motion, own),
      onSelect: reader.choose,
    });
  const highlights = useOwnHighlights(view, own);
  const placeMarks = usePlaceMarks(viewer, selectedId);
  const words = useSelectedWords(viewer);
  useEffect(() => {
    if (ready) for (const drawn of view?.pages ?? []) drawMarks(drawn);
  }, [view, ready, placed, standingOf, own, selectedId, narrow, viewer.rotation]);

  return (
    <ReaderPanes
      {...props}
      reader={reader}
      pointer={placeMarks.pointer}
      words={words}
      onFocusDocument={() => viewer.container.current?.focus()}
      pane={(pane) => <PdfPane {...{ viewer, document }} {...pane} />}
    />
  );
}
