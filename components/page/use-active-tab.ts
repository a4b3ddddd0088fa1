import { useEffect, useState } from 'preact/hooks';
import { type ActiveTab, findActiveTab, onActiveTabChanged } from '../browser/active-tab';

/** @returns null until the browser has answered; again whenever another tab or page comes in front. */
export function useActiveTab(): ActiveTab | null {
  const [active, setActive] = useState<ActiveTab | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const found = await findActiveTab();
      if (!isGone) setActive(found);
    };
    void look();
    const stop = onActiveTabChanged(() => void look());
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return active;
}
