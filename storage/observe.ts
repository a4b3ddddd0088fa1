/** Live views: a query that answers again whenever its answer changes, from any tab. */
import { liveQuery } from 'dexie';
import { toStorageError } from './errors';

export type LiveView<Result> = {
  /**
   * The first answer comes later, never at once: draw a loading state until then.
   * @param onError - Gets a {@link StorageError} for what a user can read about; there are no more
   *   answers after it.
   * @returns Ends the subscription.
   */
  subscribe: (next: (result: Result) => void, onError: (error: unknown) => void) => () => void;
};

/** @param querier - Only reads: `() => listDocuments(database)`. */
export function observe<Result>(querier: () => Promise<Result>): LiveView<Result> {
  return {
    subscribe(next, onError) {
      const live = liveQuery(querier);
      const subscription = live.subscribe(next, (error: unknown) => onError(toStorageError(error)));
      return () => subscription.unsubscribe();
    },
  };
}
