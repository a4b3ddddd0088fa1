/** The button in the toolbar: its number is how many motions of the user's gemeente are new. */
import { browser } from 'wxt/browser';
import { setMessageLanguage, t, tCount } from '../../components/words/messages';
import type { Settings } from '../../storage/settings';

/** White on it has a contrast of 7.6 to 1. */
const BADGE_COLOUR = '#7a4f00';

type Words = Pick<Settings, 'language'>;

/** Everywhere: a new motion is noticed whatever page is in front. */
export async function showNewCount(count: number, { language }: Words): Promise<void> {
  setMessageLanguage(language);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR }),
    browser.action.setBadgeText({ text: count === 0 ? '' : String(count) }),
    browser.action.setTitle({ title: count === 0 ? t('extensionName') : tCount('newOwn', count) }),
  ]);
}

/** In one tab the tooltip also says how many motions on its page are of the user's gemeente. */
export async function showOwnCount(
  tabId: number,
  { ownCount, fresh }: { ownCount: number; fresh: number },
  { language }: Words,
): Promise<void> {
  setMessageLanguage(language);
  const parts = [
    ...(fresh === 0 ? [] : [tCount('newOwn', fresh)]),
    ...(ownCount === 0 ? [] : [tCount('toolbarOwn', ownCount)]),
  ];
  const title = parts.length === 0 ? t('extensionName') : parts.join(' · ');
  await browser.action.setTitle({ title, tabId });
}
