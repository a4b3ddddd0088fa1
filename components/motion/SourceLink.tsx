import type { SourceDocument } from '../../motions/history/life-here';
import type { SaidBy } from '../../motions/history/moments';
import { documentAddress } from '../addresses/opens-where';
import { Words } from '../ui/Words';
import { DocumentName } from './DocumentName';

type SourceLinkProps = { event: SaidBy; documents: readonly SourceDocument[] };

/** The document that says so, one click away; its name alone when it came from a file. */
export function SourceLink({ event, documents }: SourceLinkProps) {
  const document = documents.find(({ id }) => id === event.documentId);
  if (document === undefined) return null;
  const page = event.source.pages?.[0];
  const name = <DocumentName title={document.title} />;
  const words = page === undefined ? name : <Words of="motionSource" values={[name, page]} />;
  const { motionId, source } = event;
  const place = { page: page ?? null, motionId, anchor: source.anchor ?? null };
  const href = documentAddress(document, place);
  return href === null ? (
    <span>{words}</span>
  ) : (
    <a class="nl-link" href={href}>
      {words}
    </a>
  );
}
