import type { SourceDocument } from '../../motions/history/life-here';
import type { Moment } from '../../motions/history/moments';
import type { Warning } from '../../motions/model';
import { Icon } from '../ui/icons';
import { Words } from '../ui/Words';
import { t } from '../words/messages';
import { dateText } from '../words/motion-words';
import { warningText } from '../words/warning-words';
import { MeetingName } from './MeetingName';
import { SourceLink } from './SourceLink';
import { STANDING_LOOKS } from './standing-looks';
import { momentSentence, partsText } from './standing-words';
import { WarningList } from './Warnings';

type MotionTimelineProps = {
  moments: readonly Moment[];
  documents: readonly SourceDocument[];
  /** Doubts that stand above it already. */
  told: readonly Warning[];
};

/** The life of a motion from top to bottom: a line to look at, a list to listen to. */
export function MotionTimeline({ moments, documents, told }: MotionTimelineProps) {
  const above = new Set(told.map(warningText));
  return (
    <ol class="timeline">
      {moments.map((moment) => {
        const { standing, warnings, saidBy } = moment;
        const { label, icon, tone } = STANDING_LOOKS[standing.kind];
        return (
          <li
            key={moment.id}
            class="timeline__event"
            data-kind={moment.kind}
            data-standing={standing.kind}
          >
            <span class={`timeline__mark badge--${tone}`}>
              <Icon name={icon} />
            </span>
            <div class="timeline__words">
              <p class="timeline__date">
                <MomentDate moment={moment} />
                {' · '}
                <strong>{t(label)}</strong>
              </p>
              <p class="nl-paragraph">{momentSentence(moment)}</p>
              {standing.parts.length > 0 && <p class="nl-paragraph">{partsText(standing.parts)}</p>}
              {standing.words !== '' && (
                <p class="nl-paragraph" lang="nl">
                  “{standing.words}”
                </p>
              )}
              <WarningList warnings={warnings.filter((one) => !above.has(warningText(one)))} />
              {saidBy.map((event) => (
                <p
                  key={`${event.documentId} ${event.motionId} ${event.source.quote ?? ''}`}
                  class="timeline__source"
                >
                  <SourceLink event={event} documents={documents} />
                </p>
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Of the thing itself; or else of the paper that says so. */
function MomentDate({ moment: { date, namedFor } }: { moment: Moment }) {
  if (date !== null) return <time dateTime={date}>{dateText(date)}</time>;
  if (namedFor === null) return <>{t('motionDateUnknown')}</>;
  return <Words of="motionNamedFor" values={[<MeetingName key="meeting" meeting={namedFor} />]} />;
}
