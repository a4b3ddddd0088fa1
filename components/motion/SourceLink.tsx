import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TextPlace } from '../../motions/document/place';
import type { SourceDocument } from '../../motions/history/life-here';
import type { SaidBy } from '../../motions/history/moments';
import type { MotionField } from '../../motions/model';
import { documentAddress, opensInReader } from '../addresses/opens-where';
import { Words } from '../ui/Words';
import { DocumentName } from './DocumentName';

/**
 * How a screen goes to a web page on which these words are to be marked: it tells the page before the
 * link is followed. null where it cannot.
 */
export type TellPage = (shown: {
  url: string;
  documentId: string;
  places: TextPlace[];
}) => Promise<void>;
export const TellPageContext = createContext<TellPage | null>(null);

type SourceLinkProps = {
  event: SaidBy;
  documents: readonly SourceDocument[];
  /** Only the words of this field are meant; all of the event without it. */
  field?: MotionField;
};

/** The document that says so, one click away; its name alone when it came from a file. */
export function SourceLink({ event, documents, field }: SourceLinkProps) {
  const tellPage = useContext(TellPageContext);
  const document = documents.find(({ id }) => id === event.documentId);
  if (document === undefined) return null;
  const page = event.source.pages?.[0];
  const name = <DocumentName title={document.title} />;
  const words = page === undefined ? name : <Words of="motionSource" values={[name, page]} />;
  const { motionId, source } = event;
  const place = { page: page ?? null, motionId, anchor: source.anchor ?? null };
  const href = documentAddress(document, place);
  const { url } = document;
  const places = textPlaces(event, field);
  const follow = async (click: MouseEvent): Promise<void> => {
    const isElsewhere = click.ctrlKey || click.metaKey || click.shiftKey || click.altKey;
    const isPage = url !== undefined && !opensInReader(document);
    if (tellPage === null || href === null || isElsewhere || !isPage || places.length === 0) return;
    click.preventDefault();
    await tellPage({ url, documentId: document.id, places });
    location.assign(href);
  };
  return href === null ? (
    <span>{words}</span>
  ) : (
    <a class="nl-link" href={href} onClick={(click) => void follow(click)}>
      {words}
    </a>
  );
}

const textPlaces = ({ places = {} }: SaidBy, field: MotionField | undefined): TextPlace[] =>
  (field === undefined ? Object.values(places).flat() : (places[field] ?? [])).filter(
    (place) => 'block' in place,
  );
