/** The motions of the page in front, again whenever the page or what is stored changes. */
import type { MotievolgerDatabase } from '../../storage/database';
import { type PageMotion, pageMotions } from '../../storage/views/page-motions';
import { type ActiveTab, documentOfTab, fileOfTab } from '../browser/active-tab';
import { type LiveState, useLiveView } from './use-live-view';

export function usePageMotions(
  database: MotievolgerDatabase | null,
  tab: ActiveTab | null,
): LiveState<PageMotion[]> {
  const documentUrl = tab === null ? null : documentOfTab(tab);
  const fileId = tab === null ? null : fileOfTab(tab);
  const motionIds = tab?.facts?.motionIds ?? [];
  const url = tab?.url ?? null;
  const said = tab?.facts?.said ?? null;
  const key =
    tab === null || database === null ? null : JSON.stringify([url, documentUrl, motionIds, said]);
  return useLiveView(
    async () =>
      database ? await pageMotions(database, { motionIds, documentUrl, fileId, url, said }) : [],
    key,
  );
}
