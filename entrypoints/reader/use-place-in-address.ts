import { useEffect, useRef, useState } from 'preact/hooks';
import {
  hashOfPlace,
  parseReaderAddress,
  type ReaderPlace,
} from '../../components/addresses/reader-address';

/** The document that is shown, as far as it has places of its own. */
export type AddressedDocument = {
  /** null until it stands in the page. */
  view: { goToPage: (page: number) => void } | null;
  /** Its places can be gone to. */
  ready: boolean;
  /** In front; null for a document without pages. */
  page: number | null;
};

export type ChosenMotion = {
  selectedId: string | null;
  /** The reading has come to it. */
  isRead: boolean;
  setSelectedId: (motionId: string) => void;
  showMotion: (motionId: string) => void;
};

/** What the address says when the reader opens. */
export function useStartPlace(): ReaderPlace {
  const [start] = useState(() => parseReaderAddress(location.href));
  return start;
}

/** Keeps the address and what is shown the same: each follows the other. */
export function usePlaceInAddress(
  start: ReaderPlace,
  { view, ready, page }: AddressedDocument,
  { selectedId, isRead, setSelectedId, showMotion }: ChosenMotion,
): void {
  useEffect(() => {
    if (ready && start.page !== null) view?.goToPage(start.page);
  }, [ready]);
  // A motion in the address is shown once, when the reading comes to it.
  const linked = useRef(start.page === null ? start.motionId : null);
  useEffect(() => {
    if (!ready || !isRead || linked.current === null || selectedId !== linked.current) return;
    linked.current = null;
    showMotion(selectedId);
  }, [ready, isRead, selectedId]);
  useEffect(() => {
    if (!ready) return;
    const { pathname, search: query } = location;
    const hash = hashOfPlace({ page, motionId: selectedId });
    history.replaceState(history.state, '', `${pathname}${query}${hash}`);
  }, [ready, page, selectedId]);
  useEffect(() => {
    const onHash = (): void => {
      const place = parseReaderAddress(location.href);
      if (place.motionId !== null) setSelectedId(place.motionId);
      if (place.page !== null) view?.goToPage(place.page);
      else if (place.motionId !== null) showMotion(place.motionId);
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [view, showMotion]);
}
