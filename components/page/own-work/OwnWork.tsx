import type { MotievolgerDatabase } from '../../../storage/database';
import { saveMark } from '../../../storage/marks';
import type { OwnWorkOnMotion } from '../../../storage/views/own-work';
import { motionAddress } from '../../addresses/opens-where';
import { Alert } from '../../ui/Alert';
import { errorText } from '../../words/error-words';
import { t } from '../../words/messages';
import { useMarkSeen } from '../WithNewMotions';
import { Labels } from './Labels';
import { NoteField } from './NoteField';
import { useStorageAction } from './use-storage-action';
import { VoteAdviceField } from './VoteAdviceField';

type OwnWorkProps = {
  database: MotievolgerDatabase;
  /** Of the motion, or of one of its prints. */
  motionId: string;
  /** null while the motion is not stored: nothing can be put on it yet. */
  work: OwnWorkOnMotion | null;
  /** There is a proposal to advise on. */
  hasAccount: boolean;
};

/**
 * Note, labels and advice beside the text of a motion. While the motion is being stored their place is
 * kept, so that the text below does not move under the eyes of who reads it.
 */
export function OwnWork({ database, motionId, work, hasAccount }: OwnWorkProps) {
  useMarkSeen(database, motionId);
  const { error, run } = useStorageAction();
  if (work === null) {
    return (
      <section class="own-work" aria-label={t('ownWork')}>
        <span>{t('ownWorkLater')}</span>
        <details class="own-work__fields">
          <summary>{t('ownWork')}</summary>
          <p class="nl-paragraph">{t('ownWorkLater')}</p>
        </details>
      </section>
    );
  }
  const target = { motionId: work.motionId, prints: work.prints };
  const isUsed = work.note !== null || work.labels.length > 0 || work.voteAdvice !== null;
  return (
    <section class="own-work" aria-label={t('ownWork')}>
      <a class="nl-link" href={motionAddress(work.motionId)} target="_blank" rel="noopener">
        {t('openMotionPage')}
      </a>
      <details class="own-work__fields" open={isUsed}>
        <summary>{t('ownWork')}</summary>
        {error !== null && <Alert kind="error">{errorText(error)}</Alert>}
        <NoteField {...{ database, ...target }} note={work.note} />
        <Labels
          labels={work.labels}
          known={work.knownLabels}
          onChange={(labels) =>
            run(() => saveMark(database, target, { labels }, new Date().toISOString()))
          }
        />
        {hasAccount && <VoteAdviceField {...{ database, ...target }} advice={work.voteAdvice} />}
      </details>
    </section>
  );
}
