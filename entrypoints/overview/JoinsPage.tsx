import './styles/joins.css';
import { Button } from '../../components/Button';
import { t } from '../../components/messages';
import { meetingText } from '../../components/motion-words';
import { useLiveView } from '../../components/use-live-view';
import type { SubmittedEvent } from '../../motions/history/events';
import { decideJoin, listJoinDecisions, undoJoin } from '../../storage/joins';
import { SourceLink } from './source-link';
import type { ViewProps } from './view-props';

/** Pairs that may be one motion, to decide on; and what was decided before. */
export function JoinsPage({ database, overview }: ViewProps) {
  const { offers } = overview;
  const live = useLiveView(() => listJoinDecisions(database), database);
  const decisions = live.state === 'ready' ? live.result : [];
  const decide = (pair: { one: string; other: string }, isSame: boolean): void =>
    void decideJoin(
      database,
      { one: pair.one, other: pair.other, isSame },
      new Date().toISOString(),
    );
  return (
    <div class="joins">
      <h2 class="nl-heading nl-heading--level-2">{t('joinsHeading')}</h2>
      <p class="nl-paragraph">{t(offers.length === 0 ? 'joinsNone' : 'joinsAbout')}</p>
      <ul class="joins__list">
        {offers.map((offer) => (
          <li key={`${offer.one} ${offer.other}`} class="joins__pair">
            <Print print={offer.one} overview={overview} />
            <Print print={offer.other} overview={overview} />
            <div class="joins__actions">
              <Button
                label={t('joinsYes')}
                icon="check"
                variant="primary"
                onClick={() => decide(offer, true)}
              />
              <Button label={t('joinsNo')} icon="close" onClick={() => decide(offer, false)} />
            </div>
          </li>
        ))}
      </ul>
      {decisions.length > 0 && (
        <section>
          <h3 class="nl-heading nl-heading--level-3">{t('joinsDecided')}</h3>
          <ul class="joins__list">
            {decisions.map((decision) => (
              <li key={`${decision.one} ${decision.other}`} class="joins__pair">
                <Print print={decision.one} overview={overview} />
                <Print print={decision.other} overview={overview} />
                <div class="joins__actions">
                  <strong>{t(decision.isSame ? 'joinsSame' : 'joinsApart')}</strong>
                  <Button
                    label={t('undo')}
                    icon="undo"
                    onClick={() => void undoJoin(database, decision)}
                  />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** One print as its documents have it. */
function Print({ print, overview }: Pick<ViewProps, 'overview'> & { print: string }) {
  const events = overview.motions
    .flatMap((motion) => motion.events)
    .filter(
      (event): event is SubmittedEvent => event.kind === 'ingediend' && event.motionId === print,
    );
  const [first] = events;
  if (first === undefined) return <p class="joins__print">{t('overviewMotionGone')}</p>;
  return (
    <div class="joins__print">
      <p class="joins__title">{first.title || t('motionWithoutTitle')}</p>
      <p>{first.submitters.map(({ name }) => name).join(', ') || t('submitterUnknown')}</p>
      <p>{first.meeting ? meetingText(first.meeting) : t('overviewNoMeeting')}</p>
      {events.map((event) => (
        <p key={event.id}>
          <SourceLink event={event} documents={overview.documents} />
        </p>
      ))}
    </div>
  );
}
