/** What is known of one document, again whenever that changes. */

import type { DocumentFacts } from '../../components/messaging/facts';
import { documentFactsOf } from '../../components/messaging/page-facts';
import { useLiveView } from '../../components/page/use-live-view';
import type { MotievolgerDatabase } from '../../storage/database';
import type { Settings } from '../../storage/settings';
import { knownDocuments } from '../../storage/views/page-facts';

/** @returns One for each of `urls`, in that order; null until the database has answered. */
export function useDocumentFacts(
  database: MotievolgerDatabase | null,
  urls: readonly string[],
  { gemeenten }: Pick<Settings, 'gemeenten'>,
): DocumentFacts[] | null {
  const live = useLiveView(
    async () => (database ? await knownDocuments(database, urls, gemeenten) : []),
    JSON.stringify([urls, gemeenten, database === null]),
  );
  return live.state === 'ready' ? live.result.map(documentFactsOf) : null;
}
