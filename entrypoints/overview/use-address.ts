/** The address of the overview as state: the back button and bookmarks work. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOfOverview, type OverviewAddress, parseOverviewAddress } from './address';

/** Typing in the search makes no step for the back button; going to another view or motion does. */
function isStep(before: OverviewAddress, after: OverviewAddress): boolean {
  return before.view !== after.view || before.motionId !== after.motionId;
}

export function useAddress(): [OverviewAddress, (change: Partial<OverviewAddress>) => void] {
  const [address, setAddress] = useState(() => parseOverviewAddress(location.hash));
  useEffect(() => {
    const follow = (): void => setAddress(parseOverviewAddress(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((change: Partial<OverviewAddress>) => {
    const before = parseOverviewAddress(location.hash);
    const after = { ...before, ...change };
    const hash = hashOfOverview(after);
    if (isStep(before, after)) {
      history.pushState(null, '', hash);
      scrollTo(0, 0);
    } else history.replaceState(null, '', hash);
    setAddress(after);
  }, []);
  return [address, go];
}
