import type { SourceDocument } from '../../motions/history/life-here';
import type { SaidBy } from '../../motions/history/moments';
import { readerAddress } from '../addresses/reader-address';
import { t } from '../words/messages';

/** A PDF opens in the reader at its page, a web page in the browser at the place on it. */
function hrefOf({ source, motionId }: SaidBy, { url, pages }: SourceDocument): string | null {
  if (url === undefined) return null;
  if (pages !== undefined) return readerAddress(url, { page: source.pages?.[0] ?? null, motionId });
  return source.anchor === undefined ? url : `${url.replace(/#.*$/su, '')}#${source.anchor}`;
}

type SourceLinkProps = { event: SaidBy; documents: readonly SourceDocument[] };

/** The document that says so, one click away; its name alone when it came from a file. */
export function SourceLink({ event, documents }: SourceLinkProps) {
  const document = documents.find(({ id }) => id === event.documentId);
  if (document === undefined) return null;
  const title = document.title || t('documentWithoutTitle');
  const page = event.source.pages?.[0];
  const words = page === undefined ? title : t('motionSource', title, page);
  const href = hrefOf(event, document);
  return href === null ? (
    <span>{words}</span>
  ) : (
    <a class="nl-link" href={href}>
      {words}
    </a>
  );
}
