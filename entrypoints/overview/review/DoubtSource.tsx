import { documentAddress, opensInReader } from '../../../components/addresses/opens-where';
import { sendMessage } from '../../../components/messaging/messaging';
import { DocumentName } from '../../../components/motion/DocumentName';
import { Words } from '../../../components/ui/Words';
import { fieldOfDoubt } from '../../../motions/corrections/doubts';
import { placesOf } from '../../../motions/corrections/fields';
import { isPagePlace, type Place, type TextPlace } from '../../../motions/document/place';
import type { Motion, Warning } from '../../../motions/model';
import type { Doubt } from '../../../storage/views/doubts';

/** The words that the doubt names; of a doubt that names none, those of the field or of the title. */
function placesOfDoubt(doubt: Warning, motion: Motion | null): readonly Place[] {
  const named = doubt.places ?? [];
  if (named.length > 0 || motion === null) return named;
  const field = fieldOfDoubt(doubt);
  return (field && placesOf(motion, field)) ?? placesOf(motion, 'title') ?? [];
}

const isTextPlace = (place: Place): place is TextPlace => !isPagePlace(place);

/** The document, in which the words of the doubt are marked when it opens. */
export function DoubtSource({
  doubt,
  motion,
  document,
}: Pick<Doubt, 'doubt' | 'motion' | 'document'>) {
  const places = placesOfDoubt(doubt, motion);
  const onPages = places.filter(isPagePlace);
  const page = onPages[0]?.page ?? motion?.source.pages?.[0] ?? null;
  const href = documentAddress(document, {
    ...{ page, motionId: motion?.id ?? null, places: onPages },
    anchor: motion?.source.anchor ?? null,
  });
  const name = <DocumentName key="name" title={document.title} />;
  const words = (
    <Words of={page === null ? 'reviewShow' : 'reviewShowPage'} values={[name, page]} />
  );
  const { url } = document;
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
      {words}
    </a>
  );
}
