import { documentAddress, opensInReader } from '../../../components/addresses/opens-where';
import { sendMessage } from '../../../components/messaging/messaging';
import { DocumentName } from '../../../components/motion/DocumentName';
import { Words } from '../../../components/ui/Words';
import type { MessageKey } from '../../../components/words/messages';
import { isPagePlace, type Place, type TextPlace } from '../../../motions/document/place';
import type { Motion } from '../../../motions/model';
import type { StoredDocument } from '../../../storage/records';

const isTextPlace = (place: Place): place is TextPlace => !isPagePlace(place);

/** Of a document without the words it can only be said that it opens, not that it shows them. */
function wordsOf(places: readonly Place[], page: number | null): MessageKey {
  if (places.length === 0) return page === null ? 'reviewOpen' : 'reviewOpenPage';
  return page === null ? 'reviewShow' : 'reviewShowPage';
}

type WordsLinkProps = {
  document: StoredDocument;
  /** The motion to open the document at; null for none, or one that it does not have any more. */
  motion: Pick<Motion, 'id' | 'source'> | null;
  /** The words to mark. */
  places: readonly Place[];
  /** Where the motion stands, when it cannot be opened. */
  source?: Motion['source'];
};

/** The document, in which these words are marked when it opens. */
export function WordsLink({ document, motion, places, source }: WordsLinkProps) {
  const { url } = document;
  const onPages = places.filter(isPagePlace);
  const stands = source ?? motion?.source;
  const page = onPages[0]?.page ?? stands?.pages?.[0] ?? null;
  const href = documentAddress(document, {
    ...{ page, motionId: motion?.id ?? null, places: onPages },
    anchor: stands?.anchor ?? null,
  });
  const name = <DocumentName key="name" title={document.title} />;
  const follow = async (click: MouseEvent): Promise<void> => {
    const inText = places.filter(isTextPlace);
    if (url === undefined || opensInReader(document) || inText.length === 0) return;
    click.preventDefault();
    await sendMessage('willShowPlaces', { url, documentId: document.id, places: inText });
    window.open(url, '_blank', 'noopener');
  };
  if (href === null) return <span>{name}</span>;
  return (
    <a
      class="nl-link"
      href={href}
      target="_blank"
      rel="noopener"
      onClick={(click) => void follow(click)}
    >
      <Words of={wordsOf(places, page)} values={[name, page]} />
    </a>
  );
}
