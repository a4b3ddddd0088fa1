import { PrintedTitle } from '../../../components/motion/PrintedTitle';
import { useLiveView } from '../../../components/page/use-live-view';
import { t } from '../../../components/words/messages';
import type { ComparedPart } from '../../../motions/history/compare-versions';
import type { Motion } from '../../../motions/model';
import type { MotievolgerDatabase } from '../../../storage/database';
import { compareWithReplaced } from '../../../storage/replaced-versions';

const PART_WORDS = {
  subject: 'subject',
  request: 'request',
  account: 'account',
  proposal: 'proposal',
} as const satisfies Record<ComparedPart, string>;

type VersionChangesProps = { database: MotievolgerDatabase; documentId: string };

/** What differs from the version before; nothing for a document that was read once. */
export function VersionChanges({ database, documentId }: VersionChangesProps) {
  const live = useLiveView(() => compareWithReplaced(database, documentId), documentId);
  if (live.state !== 'ready' || live.result === null) return null;
  const { added, gone, changed } = live.result;
  return (
    <details class="versions">
      <summary>{t('versionsCompare')}</summary>
      {added.length + gone.length + changed.length === 0 && (
        <p class="nl-paragraph">{t('versionsSame')}</p>
      )}
      <Titles heading={t('versionsAdded')} motions={added} />
      <Titles heading={t('versionsGone')} motions={gone} />
      {changed.length > 0 && <h4 class="nl-heading">{t('versionsChanged')}</h4>}
      {changed.map(({ motion, parts }) => (
        <div key={motion.id} class="versions__motion">
          <p class="versions__title">
            <PrintedTitle motion={motion} />
          </p>
          {parts.map(({ part, before, after }) => (
            <dl key={part} class="versions__part">
              <dt>{`${t(PART_WORDS[part])} – ${t('versionsBefore')}`}</dt>
              <dd lang="nl">{before || '–'}</dd>
              <dt>{`${t(PART_WORDS[part])} – ${t('versionsAfter')}`}</dt>
              <dd lang="nl">{after || '–'}</dd>
            </dl>
          ))}
        </div>
      ))}
    </details>
  );
}

function Titles({ heading, motions }: { heading: string; motions: readonly Motion[] }) {
  if (motions.length === 0) return null;
  return (
    <>
      <h4 class="nl-heading">{heading}</h4>
      <ul>
        {motions.map((motion) => (
          <li key={motion.id}>
            <PrintedTitle motion={motion} />
          </li>
        ))}
      </ul>
    </>
  );
}
