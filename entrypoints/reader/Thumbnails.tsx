import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../components/words/messages';
import type { Rotation } from './rotation';

type ThumbnailsProps = {
  pdf: PDFDocumentProxy;
  page: number;
  rotation: Rotation;
  onPage: (page: number) => void;
};

const WIDTH = 112;

/** The pages of the document, small, to find one by its looks. */
export function Thumbnails({ pdf, page, rotation, onPage }: ThumbnailsProps) {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return (
    <nav class="thumbnails" aria-label={t('thumbnails')}>
      <ol class="thumbnails__list">
        {numbers.map((number) => (
          <Thumbnail
            key={number}
            isCurrent={number === page}
            {...{ pdf, number, rotation, onPage }}
          />
        ))}
      </ol>
    </nav>
  );
}

type ThumbnailProps = Omit<ThumbnailsProps, 'page'> & { number: number; isCurrent: boolean };

function Thumbnail({ pdf, number, rotation, isCurrent, onPage }: ThumbnailProps) {
  const button = useRef<HTMLButtonElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  // A page is drawn when it comes in sight: a long document would keep the worker busy for minutes.
  useEffect(() => {
    const ended = new AbortController();
    const sight = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      sight.disconnect();
      if (canvas.current) void draw(pdf, number, rotation, canvas.current, ended.signal);
    });
    if (button.current) sight.observe(button.current);
    return () => {
      ended.abort();
      sight.disconnect();
    };
  }, [pdf, number, rotation]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        class="thumbnails__page"
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => onPage(number)}
      >
        <canvas ref={canvas} width={WIDTH} height={WIDTH * Math.SQRT2} />
        <span>{t('thumbnail', number)}</span>
      </button>
    </li>
  );
}

async function draw(
  pdf: PDFDocumentProxy,
  number: number,
  rotation: Rotation,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<void> {
  const page = await pdf.getPage(number);
  if (signal.aborted) return;
  const turned = (page.rotate + rotation) % 360;
  const { width } = page.getViewport({ scale: 1, rotation: turned });
  const viewport = page.getViewport({
    scale: (WIDTH * devicePixelRatio) / width,
    rotation: turned,
  });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  canvas.dataset.drawn = String(rotation);
  const task = page.render({ canvas, viewport });
  signal.addEventListener('abort', () => task.cancel());
  // Leaving the page ends it, and so does a document that closes.
  await task.promise.catch(() => undefined);
}
