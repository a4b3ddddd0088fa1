import { useEffect, useState } from 'preact/hooks';
import { opensInReader } from '../../components/addresses/opens-where';
import type { ActiveTab } from '../../components/browser/active-tab';
import { sendMessage } from '../../components/messaging/messaging';
import type { Pointer } from '../../components/motion/ShowPlaces';
import { withoutPlace } from '../../motions/web-address';
import type { PageMotion } from '../../storage/views/page-motions';

/**
 * Points at words on the web page in front, when that is what the motion was read from.
 * @returns `isChanged`: the page has other words now than when it was read.
 */
export function usePagePointer(
  tab: ActiveTab | null,
  selected: PageMotion | undefined,
): { pointer: Pointer | null; isChanged: boolean } {
  const [shown, setShown] = useState<string | null>(null);
  const [isChanged, setChanged] = useState(false);
  useEffect(() => {
    setShown(null);
    setChanged(false);
  }, [tab?.id, tab?.url, selected?.motion.id]);
  const url = selected?.document.url;
  const isInFront =
    tab?.url != null && url !== undefined && withoutPlace(url) === withoutPlace(tab.url);
  if (tab === null || selected === undefined || !isInFront || opensInReader(selected.document)) {
    return { pointer: null, isChanged: false };
  }
  const onShow: Pointer['onShow'] = async (of, wanted) => {
    const places = wanted.filter((place) => 'block' in place);
    const isThere = await sendMessage(
      'showPlaces',
      { documentId: selected.document.id, places },
      tab.id,
    );
    setShown(isThere ? of : null);
    setChanged(!isThere);
  };
  return { pointer: { shown, onShow }, isChanged };
}
