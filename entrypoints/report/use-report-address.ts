/** The choices for the report as state; bookmarks and reloads keep them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  hashOfReport,
  parseReportAddress,
  type ReportAddress,
} from '../../components/addresses/report-address';

export function useReportAddress(): [ReportAddress, (change: Partial<ReportAddress>) => void] {
  const [address, setAddress] = useState(() => parseReportAddress(location.hash));
  useEffect(() => {
    const follow = (): void => setAddress(parseReportAddress(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const choose = useCallback((change: Partial<ReportAddress>) => {
    setAddress((before) => {
      const after = { ...before, ...change };
      history.replaceState(null, '', hashOfReport(after));
      return after;
    });
  }, []);
  return [address, choose];
}
