import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';
import { FindBar } from './FindBar';
import { PdfToolbar } from './PdfToolbar';
import type { DocumentPaneProps } from './ReaderPanes';
import type { OpenPdfDocument } from './session-state';
import { Thumbnails } from './Thumbnails';
import { useFindKey } from './use-find-key';
import { useNarrow } from './use-narrow';
import type { PdfViewState } from './use-pdf-view';

type PdfPaneProps = DocumentPaneProps & {
  viewer: PdfViewState;
  document: OpenPdfDocument;
};

/** The document with its toolbar and find bar. */
export function PdfPane({
  viewer,
  document,
  drawerLabel,
  count,
  panes,
  onOpenDrawer,
  children,
}: PdfPaneProps) {
  const [finding, setFinding] = useState(false);
  const [showsThumbnails, setThumbnails] = useState(false);
  const narrow = useNarrow();
  const field = useRef<HTMLInputElement>(null);
  const openFind = useFindKey(field, setFinding);
  return (
    <section class="pdf-pane" aria-label={t('document')}>
      <PdfToolbar
        {...{ viewer, document, finding, panes, showsThumbnails }}
        onThumbnails={() => setThumbnails(!showsThumbnails)}
        onFind={() => (finding ? setFinding(false) : openFind())}
      />
      {finding && <FindBar {...{ viewer }} fieldRef={field} onClose={() => setFinding(false)} />}
      {children}
      <div class="pdf-pane__body">
        {showsThumbnails && (
          <Thumbnails
            pdf={document.pdf}
            page={viewer.page}
            rotation={viewer.rotation}
            onPage={(page) => {
              viewer.view?.goToPage(page);
              if (narrow) setThumbnails(false);
            }}
          />
        )}
        <div class="pdf-pane__pages">
          <div
            ref={viewer.container}
            class="pdf-pane__container"
            tabIndex={0}
            role="region"
            aria-label={t('pages')}
          >
            <div class="pdfViewer" />
          </div>
        </div>
      </div>
      {drawerLabel !== null && (
        <div class="pdf-pane__drawer-button">
          <Button
            label={count > 0 ? `${drawerLabel} (${count})` : drawerLabel}
            icon="list"
            variant="primary"
            onClick={onOpenDrawer}
          />
        </div>
      )}
    </section>
  );
}
