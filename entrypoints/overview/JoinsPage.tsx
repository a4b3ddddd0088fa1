import { errorText } from '../../components/words/error-words';
import './styles/joins.css';
import { MeetingName } from '../../components/motion/MeetingName';
import { PrintedTitle } from '../../components/motion/PrintedTitle';
import { SourceLink } from '../../components/motion/SourceLink';
import { useStorageAction } from '../../components/page/own-work/use-storage-action';
import { useLiveView } from '../../components/page/use-live-view';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { messageLanguage, t } from '../../components/words/messages';
import { submittersText } from '../../components/words/motion-words';
import { foldTitle } from '../../motions/dutch/fold';
import type { SubmittedEvent } from '../../motions/history/events';
import { decideJoin, listJoinDecisions, undoJoin } from '../../storage/joins';
import type { ViewProps } from './view-props';

/** Pairs that may be one motion, to decide on; and what was decided before. */
export function JoinsPage({ database, overview }: ViewProps) {
  const { offers } = overview;
  const live = useLiveView(() => listJoinDecisions(database), database);
  const decisions = live.state === 'ready' ? live.result : [];
  const { error, run } = useStorageAction();
  const decide = ({ one, other }: { one: string; other: string }, isSame: boolean): void =>
    run(() => decideJoin(database, { one, other, isSame }, new Date().toISOString()));
  return (
    <div class="joins">
      <p class="nl-paragraph">{t(offers.length === 0 ? 'joinsNone' : 'joinsAbout')}</p>
      {error !== null && <Alert kind="error">{errorText(error)}</Alert>}
      <ul class="joins__list">
        {offers.map((offer) => (
          <li key={`${offer.one} ${offer.other}`} class="joins__pair">
            <Print print={offer.one} overview={overview} />
            <Print print={offer.other} overview={overview} />
            <Differences pair={offer} overview={overview} />
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
          <h2 class="nl-heading nl-heading--level-3">{t('joinsDecided')}</h2>
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
                    onClick={() => run(() => undoJoin(database, decision))}
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

function printedAs({ motions }: ViewProps['overview'], print: string): SubmittedEvent[] {
  return motions
    .flatMap((motion) => motion.events)
    .filter(
      (event): event is SubmittedEvent => event.kind === 'ingediend' && event.motionId === print,
    );
}

const namesOf = ({ submitters }: SubmittedEvent): string =>
  submitters
    .map(({ gemeente, name }) => gemeente ?? name)
    .toSorted()
    .join();

type DifferencesProps = Pick<ViewProps, 'overview'> & { pair: { one: string; other: string } };

/** Says in words what two prints do not have in common. */
function Differences({ pair, overview }: DifferencesProps) {
  const [one] = printedAs(overview, pair.one);
  const [other] = printedAs(overview, pair.other);
  if (one === undefined || other === undefined) return null;
  const different = [
    ...(foldTitle(one.title) === foldTitle(other.title) ? [] : [t('joinsOtherTitle')]),
    ...(namesOf(one) === namesOf(other) ? [] : [t('joinsOtherSubmitters')]),
    ...(one.meeting?.date === other.meeting?.date ? [] : [t('joinsOtherMeeting')]),
  ];
  if (different.length === 0) return null;
  const list = new Intl.ListFormat(messageLanguage(), { type: 'conjunction' }).format(different);
  return <p class="joins__differences">{t('joinsDifferent', list)}</p>;
}

/** One print as its documents have it. */
function Print({ print, overview }: Pick<ViewProps, 'overview'> & { print: string }) {
  const events = printedAs(overview, print);
  const [first] = events;
  if (first === undefined) return <p class="joins__print">{t('overviewMotionGone')}</p>;
  return (
    <div class="joins__print">
      <p class="joins__title">
        <PrintedTitle motion={first} />
      </p>
      <p>{submittersText(first)}</p>
      <p>{first.meeting ? <MeetingName meeting={first.meeting} /> : t('overviewNoMeeting')}</p>
      {events.map((event) => (
        <p key={event.id}>
          <SourceLink event={event} documents={overview.documents} />
        </p>
      ))}
    </div>
  );
}
