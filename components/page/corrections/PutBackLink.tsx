import type { MotievolgerDatabase } from '../../../storage/database';
import { loadActs } from '../../../storage/views/acts';
import { reviewAddress } from '../../addresses/opens-where';
import { tCount } from '../../words/messages';
import { useLiveView } from '../use-live-view';

type PutBackLinkProps = { database: MotievolgerDatabase; documentId: string };

/** Where a motion is missing because somebody left it out, it says so, and leads to the way back. */
export function PutBackLink({ database, documentId }: PutBackLinkProps) {
  const live = useLiveView(() => loadActs(database, documentId), documentId);
  const count = live.state === 'ready' ? live.result.length : 0;
  if (count === 0) return null;
  return (
    <p class="nl-paragraph">
      <a class="nl-link" href={reviewAddress(documentId)}>
        {tCount('actsHere', count)}
      </a>
    </p>
  );
}
