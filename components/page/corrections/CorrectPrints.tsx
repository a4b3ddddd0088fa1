import { useRef } from 'preact/hooks';
import type { CorrectableField } from '../../../motions/corrections/field-state';
import { fieldOf, isEmptyState } from '../../../motions/corrections/fields';
import type { MotionEvent } from '../../../motions/history/events';
import { readingFromEvents } from '../../../motions/history/reading-from-events';
import type { Motion } from '../../../motions/model';
import type { MotievolgerDatabase } from '../../../storage/database';
import { readDocumentOf, type StoredDocument } from '../../../storage/records';
import { latestFirst } from '../../../storage/views/queries';
import { ConfirmedDoubts } from '../../motion/ConfirmedDoubts';
import { CorrectMore } from '../../motion/CorrectMore';
import { SourceLink } from '../../motion/SourceLink';
import { Correcting } from './Correcting';

type CorrectPrintsProps = {
  database: MotievolgerDatabase;
  /** All that may say something of it. */
  documents: readonly StoredDocument[];
  /** Of one motion. */
  events: readonly MotionEvent[];
  isOpen?: boolean;
  /** The field to change at once, in the latest document that has it. */
  begin?: CorrectableField | null;
};

type Print = { document: StoredDocument; motions: Motion[] };

/** The motion as each document has it; more than one when a document prints it twice. */
function printsOf({ documents, events }: Pick<CorrectPrintsProps, 'documents' | 'events'>) {
  return documents.toSorted(latestFirst).map((document): Print => {
    const own = events.filter(({ documentId }) => documentId === document.id);
    return { document, motions: readingFromEvents(readDocumentOf(document), own, []).motions };
  });
}

/** What each document says of the motion can be corrected, document by document. */
export function CorrectPrints(props: CorrectPrintsProps) {
  const { database, documents, isOpen = false, begin = null } = props;
  const all = printsOf(props);
  // A document of which the motion was just taken out still says so, and offers the way back.
  const shown = useRef(new Set<string>());
  for (const { document, motions } of all) if (motions.length > 0) shown.current.add(document.id);
  const prints = all.filter(({ document }) => shown.current.has(document.id));
  const target =
    begin === null
      ? undefined
      : (prints.find(({ motions }) =>
          motions.some((motion) => !isEmptyState(fieldOf(motion, begin))),
        ) ?? prints[0]);
  return (
    <>
      {prints.map((print) => (
        <Correcting
          key={print.document.id}
          database={database}
          documentId={print.document.id}
          hasPages={print.document.pages !== undefined}
        >
          {print.motions.map((motion, at) => (
            <div
              key={`${motion.id} ${at}`}
              class="motion-page__print"
              data-document-id={print.document.id}
            >
              <p class="timeline__source">
                <SourceLink
                  event={{
                    motionId: motion.id,
                    documentId: print.document.id,
                    source: motion.source,
                    places: motion.places,
                  }}
                  documents={documents}
                />
              </p>
              <CorrectMore
                {...{ motion, isOpen }}
                begin={print === target && at === 0 ? begin : null}
              />
              <ConfirmedDoubts confirmed={motion.confirmed} />
            </div>
          ))}
        </Correcting>
      ))}
    </>
  );
}
