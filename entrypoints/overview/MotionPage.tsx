import { errorText } from '../../components/words/error-words';
import './styles/motion-page.css';
import { useMemo } from 'preact/hooks';
import { reportUrl } from '../../components/addresses/report-address';
import { sendMessage } from '../../components/messaging/messaging';
import { MeetingName } from '../../components/motion/MeetingName';
import { MotionText } from '../../components/motion/MotionText';
import { MotionTimeline } from '../../components/motion/MotionTimeline';
import { OwnBadge } from '../../components/motion/OwnBadge';
import { PrintedTitle } from '../../components/motion/PrintedTitle';
import { SourceLink, type TellPage, TellPageContext } from '../../components/motion/SourceLink';
import { StandingBadge } from '../../components/motion/StandingBadge';
import { StandingWords } from '../../components/motion/StandingWords';
import { TypeBadge } from '../../components/motion/TypeBadge';
import { WarningList } from '../../components/motion/Warnings';
import { CorrectPrints } from '../../components/page/corrections/CorrectPrints';
import { Labels } from '../../components/page/own-work/Labels';
import { NoteField } from '../../components/page/own-work/NoteField';
import { useStorageAction } from '../../components/page/own-work/use-storage-action';
import { VoteAdviceField } from '../../components/page/own-work/VoteAdviceField';
import { useMarkSeen } from '../../components/page/WithNewMotions';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { Switch } from '../../components/ui/Switch';
import { t } from '../../components/words/messages';
import { submittersText } from '../../components/words/motion-words';
import { warningText } from '../../components/words/warning-words';
import { isOwnMotion } from '../../motions/gemeenten/own';
import type { MotionEvent } from '../../motions/history/events';
import type { SourceDocument } from '../../motions/history/life-here';
import { agreedMeetings } from '../../motions/history/lives';
import { momentsOf } from '../../motions/history/moments';
import { shownOf } from '../../motions/history/shown-standing';
import { similarMotions } from '../../motions/history/similar';
import type { MotionField, Warning } from '../../motions/model';
import { saveMark } from '../../storage/marks';
import type { FollowedMotion } from '../../storage/views/lives';
import { MotionLink } from './MotionLink';
import { Prints } from './motion-page/Prints';
import type { ViewProps } from './view-props';

type MotionPageProps = ViewProps & { motion: FollowedMotion };

const MOST_SIMILAR = 5;
const tellPage: TellPage = async (shown) => void (await sendMessage('willShowPlaces', shown));

/** Everything that is known of one motion. */
export function MotionPage(props: MotionPageProps) {
  const { motion: followed, database, overview, go } = props;
  const { motion, events, labels, isFollowed, note } = followed;
  const known = useMemo(
    () => [...new Set(overview.motions.flatMap((other) => other.labels))].toSorted(),
    [overview],
  );
  useMarkSeen(database, motion.id);
  const { error, run } = useStorageAction();
  const mark = (patch: { labels?: string[]; isFollowed?: boolean }): void => {
    const target = { motionId: motion.id, prints: followed.prints };
    run(() => saveMark(database, target, patch, new Date().toISOString()));
  };
  return (
    <TellPageContext.Provider value={tellPage}>
      <article class="motion-page" data-motion-id={motion.id}>
        <div>
          <Button label={t('motionBack')} icon="back" onClick={() => go({ motionId: null })} />
        </div>
        <Head {...props} />
        <div class="motion-page__columns">
          <div>
            <section class="motion-page__section">
              <h2 class="nl-heading nl-heading--level-3">{t('motionTimeline')}</h2>
              <MotionTimeline
                moments={momentsOf(events, overview.documents, agreedMeetings(overview.documents))}
                documents={overview.documents}
                told={followed.warnings}
              />
            </section>
            <Texts {...props} />
          </div>
          <div class="motion-page__side">
            {error !== null && <Alert kind="error">{errorText(error)}</Alert>}
            <NoteField
              database={database}
              motionId={motion.id}
              prints={followed.prints}
              note={note}
            />
            {events.some(({ kind }) => kind === 'verantwoording') && (
              <VoteAdviceField
                database={database}
                motionId={motion.id}
                prints={followed.prints}
                advice={followed.voteAdvice}
              />
            )}
            <p class="nl-paragraph">
              <a class="nl-link" href={reportUrl({ scope: { kind: 'motions', ids: [motion.id] } })}>
                {t('reportTitleFor')}
              </a>
            </p>
            <Switch
              label={t('motionFollow')}
              hint={t('motionFollowHint')}
              checked={isFollowed}
              onChange={(follows) => mark({ isFollowed: follows })}
            />
            <Labels
              labels={labels}
              known={known}
              onChange={(changed) => mark({ labels: changed })}
            />
            <Related {...props} />
            <section class="motion-page__section">
              <h2 class="nl-heading nl-heading--level-3">{t('motionCorrect')}</h2>
              <CorrectPrints {...{ database, events }} documents={overview.documents} />
            </section>
            <Prints database={database} overview={overview} followed={followed} />
          </div>
        </div>
      </article>
    </TellPageContext.Provider>
  );
}

function Head({ motion: followed, own, overview: { documents } }: MotionPageProps) {
  const { motion, standing, warnings, events } = followed;
  return (
    <header class="motion-page__head">
      <h1 class="nl-heading nl-heading--level-2" tabIndex={-1}>
        <PrintedTitle motion={motion} />
      </h1>
      <p class="nl-paragraph">
        <StandingBadge standing={standing} /> <TypeBadge type={motion.type} />{' '}
        {isOwnMotion(motion, own) && <OwnBadge />}
      </p>
      <StandingWords standing={shownOf(standing)} />
      <dl class="details__facts">
        <dt>{t('submitters')}</dt>
        <dd>{submittersText(motion)}</dd>
        <dt>{t('meeting')}</dt>
        <dd>{motion.meeting ? <MeetingName meeting={motion.meeting} /> : t('meetingUnknown')}</dd>
        {motion.subject !== undefined && (
          <>
            <dt>{t('subject')}</dt>
            <dd lang="nl">{motion.subject}</dd>
          </>
        )}
      </dl>
      <WarningList
        warnings={warnings}
        sourceOf={(warning) => <WarningSource {...{ warning, events, documents }} />}
      />
    </header>
  );
}

type WarningSourceProps = {
  warning: Warning;
  events: readonly MotionEvent[];
  documents: readonly SourceDocument[];
};

/** The document that a doubt is about; none for a contradiction between two, which names both. */
function WarningSource({ warning, events, documents }: WarningSourceProps) {
  const words = warningText(warning);
  const event = events.find(({ warnings }) => warnings.some((one) => warningText(one) === words));
  return event === undefined ? null : <SourceLink {...{ event, documents }} />;
}

type PrintedText = {
  event: MotionEvent;
  field: MotionField;
  heading: string;
  text: string;
};

/** Each text with the document that it is from; the latest first. */
function Texts({ motion: { events }, overview }: MotionPageProps) {
  const texts = events.toReversed().flatMap((event): PrintedText[] => {
    if (event.kind === 'verantwoording' && event.account !== undefined) {
      return [{ event, field: 'account', heading: t('account'), text: event.account }];
    }
    if (event.kind === 'ingediend' && event.request !== undefined) {
      return [{ event, field: 'request', heading: t('request'), text: event.request }];
    }
    return [];
  });
  return (
    <>
      {texts.map(({ event, field, heading, text }) => (
        <section key={event.id} class="motion-page__section">
          <h2 class="nl-heading nl-heading--level-3">{heading}</h2>
          <p class="timeline__source">
            <SourceLink {...{ event, field }} documents={overview.documents} />
          </p>
          <MotionText text={text} />
        </section>
      ))}
    </>
  );
}

const refersTo = ({ events }: FollowedMotion): string[] =>
  events.flatMap((event) => (event.kind === 'verantwoording' ? (event.refersTo ?? []) : []));

function Related({ motion: followed, overview, address, go }: MotionPageProps) {
  const motions = overview.motions.filter((other) => other !== followed);
  const wanted = new Set(refersTo(followed));
  const lists = [
    {
      heading: t('motionReferences'),
      motions: motions.filter(({ prints }) => prints.some((print) => wanted.has(print))),
    },
    {
      heading: t('motionReferredBy'),
      motions: motions.filter((other) =>
        refersTo(other).some((print) => followed.prints.includes(print)),
      ),
    },
    {
      heading: t('motionSimilar'),
      motions: similarMotions(followed.motion, motions, MOST_SIMILAR),
    },
  ];
  return (
    <>
      {lists
        .filter((list) => list.motions.length > 0)
        .map(({ heading, motions: listed }) => (
          <section key={heading} class="motion-page__section">
            <h2 class="nl-heading nl-heading--level-3">{heading}</h2>
            <ul class="motion-page__list">
              {listed.map(({ motion }) => (
                <li key={motion.id}>
                  <MotionLink {...{ motion, address, go }} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
