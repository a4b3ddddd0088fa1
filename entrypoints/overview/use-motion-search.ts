/** Searches the motions, from the first moment on, and better once all texts are indexed. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FollowedMotion } from '../../storage/views/lives';
import { MotionSearch } from './search-index';

export type FoundMotions = {
  /** null when nothing is searched for. */
  found: ReadonlySet<string> | null;
  /** Texts are not searched yet. */
  isIndexing: boolean;
};

export function useMotionSearch(motions: readonly FollowedMotion[], query: string): FoundMotions {
  const search = useMemo(() => new MotionSearch(motions), [motions]);
  const [complete, setComplete] = useState<MotionSearch | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void search.build(stop.signal).then(() => {
      if (!stop.signal.aborted) setComplete(search);
    });
    return () => stop.abort();
  }, [search]);
  const isIndexing = complete !== search;
  const found = useMemo(() => search.find(query), [search, query, isIndexing]);
  return { found, isIndexing };
}
