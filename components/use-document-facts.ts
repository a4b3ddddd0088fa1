/** What is known of one document, again whenever that changes. */
import type { MotievolgerDatabase } from '../storage/database';
import { knownDocuments } from '../storage/page-facts';
import type { Settings } from '../storage/settings';
import type { DocumentFacts } from './messaging/contract';
import { documentFactsOf } from './page-facts';
import { useLiveView } from './use-live-view';

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
