import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';
import { PaneButton } from './DocumentFrame';
import { downloadPdf } from './download-pdf';
import { PageInput } from './PageInput';
import { printPdf } from './print-pdf';
import { ShowOriginal } from './ShowOriginal';
import type { OpenPdfDocument } from './session-state';
import { nameOfSource } from './source';
import type { PanesView } from './use-panes';
import type { PdfViewState } from './use-pdf-view';
import { ZoomSelect } from './ZoomSelect';

type PdfToolbarProps = {
  viewer: PdfViewState;
  document: OpenPdfDocument;
  findButton: ComponentChildren;
  showsThumbnails: boolean;
  onThumbnails: () => void;
  /** null when no panes stand beside the document. */
  panes: PanesView | null;
};

/** What the toolbar above a PDF holds. */
export function PdfToolbar(props: PdfToolbarProps) {
  const { viewer, document, findButton, showsThumbnails, onThumbnails, panes } = props;
  const { view, page, scale } = viewer;
  const { pdf, source } = document;
  return (
    <>
      <div class="toolbar__group toolbar__group--panes">
        {panes && <PaneButton panes={panes} name="list" />}
        <Button
          label={t('thumbnails')}
          icon="thumbnails"
          iconOnly
          variant="subtle"
          expanded={showsThumbnails}
          onClick={onThumbnails}
        />
      </div>
      <PageInput page={page} pages={pdf.numPages} onPage={(number) => view?.goToPage(number)} />
      <div class="toolbar__group toolbar__group--zoom">
        <Button
          label={t('zoomOut')}
          icon="zoomOut"
          iconOnly
          variant="subtle"
          onClick={() => view?.zoom('out')}
        />
        <ZoomSelect {...scale} onScale={(value) => view?.setScale(value)} />
        <Button
          label={t('zoomIn')}
          icon="zoomIn"
          iconOnly
          variant="subtle"
          onClick={() => view?.zoom('in')}
        />
        <Button
          label={t('turnPages')}
          icon="turn"
          iconOnly
          variant="subtle"
          onClick={() => view?.turn()}
        />
      </div>
      <div class="toolbar__group toolbar__group--end">
        {findButton}
        <ShowOriginal source={source} iconOnly variant="subtle" />
        <PrintButton pdf={pdf} />
        <Button
          label={t('download')}
          icon="download"
          iconOnly
          variant="subtle"
          onClick={() => void downloadPdf(pdf, nameOfSource(source))}
        />
        {panes && <PaneButton panes={panes} name="details" />}
      </div>
    </>
  );
}

/** While pages are being prepared the button cancels that. */
function PrintButton({ pdf }: Pick<OpenPdfDocument, 'pdf'>) {
  const [run, setRun] = useState<{ stop: AbortController; page: number } | null>(null);
  useEffect(() => () => run?.stop.abort(), [run?.stop]);
  if (run) {
    return (
      <Button
        label={t('printing', run.page, pdf.numPages)}
        icon="close"
        variant="subtle"
        onClick={() => run.stop.abort()}
      />
    );
  }
  const print = async (): Promise<void> => {
    const stop = new AbortController();
    const { signal } = stop;
    try {
      await printPdf(pdf, { signal, onProgress: (page) => setRun({ stop, page }) });
    } finally {
      setRun(null);
    }
  };
  return (
    <Button
      label={t('print')}
      icon="print"
      iconOnly
      variant="subtle"
      onClick={() => void print()}
    />
  );
}
