import { useEffect, useState } from 'preact/hooks';
import { observe } from '../../storage/observe';

export type LiveState<Result> =
  | { state: 'loading' }
  | { state: 'ready'; result: Result }
  | { state: 'failed'; error: unknown };

/**
 * The answer of a query, again whenever it changes, from any tab.
 * @param key - What the query depends on: another key asks again. null asks nothing.
 */
export function useLiveView<Result>(
  querier: () => Promise<Result>,
  key: unknown,
): LiveState<Result> {
  const [live, setLive] = useState<LiveState<Result>>({ state: 'loading' });
  useEffect(() => {
    if (key === null) return;
    setLive({ state: 'loading' });
    return observe(querier).subscribe(
      (result) => setLive({ state: 'ready', result }),
      (error) => setLive({ state: 'failed', error }),
    );
  }, [key]);
  return live;
}
