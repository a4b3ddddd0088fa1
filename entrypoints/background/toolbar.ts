/** The number on the button in the toolbar: how many motions on the page are of the user's gemeente. */
import { browser } from 'wxt/browser';
import { setMessageLanguage, t, tCount } from '../../components/words/messages';
import type { Settings } from '../../storage/settings';

/** White on it has a contrast of 7.6 to 1. */
const BADGE_COLOUR = '#7a4f00';

export async function showOwnCount(
  tabId: number,
  own: number,
  { language }: Pick<Settings, 'language'>,
): Promise<void> {
  setMessageLanguage(language);
  const title = own === 0 ? t('extensionName') : tCount('toolbarOwn', own);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR, tabId }),
    browser.action.setBadgeText({ text: own === 0 ? '' : String(own), tabId }),
    browser.action.setTitle({ title, tabId }),
  ]);
}
