import { useState } from 'preact/hooks';
import { t } from '../../components/words/messages';
import { DocumentFrame } from './DocumentFrame';
import { PdfToolbar } from './PdfToolbar';
import type { DocumentPaneProps } from './ReaderPanes';
import type { OpenPdfDocument } from './session-state';
import { Thumbnails } from './Thumbnails';
import { useNarrow } from './use-narrow';
import type { PdfViewState } from './use-pdf-view';

type PdfPaneProps = DocumentPaneProps & {
  viewer: PdfViewState;
  document: OpenPdfDocument;
};

/** The pages of a PDF, with small pictures of them beside them when these are asked for. */
export function PdfPane({ viewer, document, children, ...around }: PdfPaneProps) {
  const [showsThumbnails, setThumbnails] = useState(false);
  const narrow = useNarrow();
  return (
    <DocumentFrame
      {...around}
      {...{ viewer, container: viewer.container, label: t('pages') }}
      toolbar={(findButton) => (
        <PdfToolbar
          {...{ viewer, document, findButton, showsThumbnails, panes: around.panes }}
          onThumbnails={() => setThumbnails(!showsThumbnails)}
        />
      )}
      strip={children}
      beside={
        showsThumbnails && (
          <Thumbnails
            pdf={document.pdf}
            page={viewer.page}
            rotation={viewer.rotation}
            onPage={(page) => {
              viewer.view?.goToPage(page);
              if (narrow) setThumbnails(false);
            }}
          />
        )
      }
    >
      <div class="pdfViewer" />
    </DocumentFrame>
  );
}
