import { ConfirmedDoubts } from '../../../components/motion/ConfirmedDoubts';
import { CorrectMore } from '../../../components/motion/CorrectMore';
import { SourceLink } from '../../../components/motion/SourceLink';
import { Correcting } from '../../../components/page/corrections/Correcting';
import { t } from '../../../components/words/messages';
import { readingFromEvents } from '../../../motions/history/reading-from-events';
import type { Motion } from '../../../motions/model';
import { readDocumentOf, type StoredDocument } from '../../../storage/records';
import type { FollowedMotion } from '../../../storage/views/lives';
import type { ViewProps } from '../view-props';

type CorrectPrintsProps = Pick<ViewProps, 'database' | 'overview'> & { followed: FollowedMotion };

/** The motion as one document has it; more than one when the document prints it twice. */
function motionsIn(document: StoredDocument, { events }: FollowedMotion): Motion[] {
  const own = events.filter(({ documentId }) => documentId === document.id);
  return readingFromEvents(readDocumentOf(document), own, []).motions;
}

/** What each document says of the motion can be corrected, document by document. */
export function CorrectPrints({ database, overview, followed }: CorrectPrintsProps) {
  return (
    <section class="motion-page__section">
      <h2 class="nl-heading nl-heading--level-3">{t('motionCorrect')}</h2>
      {overview.documents.map((document) => {
        const motions = motionsIn(document, followed);
        if (motions.length === 0) return null;
        return (
          <Correcting key={document.id} database={database} documentId={document.id}>
            {motions.map((motion, at) => (
              <div
                key={`${motion.id} ${at}`}
                class="motion-page__print"
                data-document-id={document.id}
              >
                <p class="timeline__source">
                  <SourceLink
                    event={{
                      motionId: motion.id,
                      documentId: document.id,
                      source: motion.source,
                      places: motion.places,
                    }}
                    documents={overview.documents}
                  />
                </p>
                <CorrectMore motion={motion} />
                <ConfirmedDoubts confirmed={motion.confirmed} />
              </div>
            ))}
          </Correcting>
        );
      })}
    </section>
  );
}
