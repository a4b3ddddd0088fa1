import { STANDING_LOOKS } from '../../../components/motion/standing-looks';
import { WarningList } from '../../../components/motion/Warnings';
import { Icon } from '../../../components/ui/icons';
import { t } from '../../../components/words/messages';
import { formatDate } from '../../../motions/dutch/meeting';
import type { MotionEvent } from '../../../motions/history/events';
import { standingOf } from '../../../motions/history/standing';
import type { StoredDocument } from '../../../storage/records';
import { SourceLink } from '../source-link';

type TimelineProps = { events: readonly MotionEvent[]; documents: readonly StoredDocument[] };

/** The life of a motion from top to bottom: a line to look at, a list to listen to. */
export function Timeline({ events, documents }: TimelineProps) {
  return (
    <ol class="timeline">
      {events.map((event) => {
        const standing = standingOf([event]);
        if (standing === null) return null;
        const { label, sentence, icon, tone } = STANDING_LOOKS[standing.kind];
        return (
          <li key={event.id} class="timeline__event" data-kind={event.kind}>
            <span class={`timeline__mark badge--${tone}`}>
              <Icon name={icon} />
            </span>
            <div class="timeline__words">
              <p class="timeline__date">
                {event.date === null ? (
                  t('motionDateUnknown')
                ) : (
                  <time dateTime={event.date}>{formatDate(event.date)}</time>
                )}
                {' · '}
                <strong>{t(label)}</strong>
              </p>
              <p class="nl-paragraph">{t(sentence)}</p>
              {standing.words !== '' && <p class="nl-paragraph">“{standing.words}”</p>}
              <WarningList warnings={event.warnings} />
              <p class="timeline__source">
                <SourceLink event={event} documents={documents} />
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
