/**
 * Opens PDFs of vng.nl in the reader when the user chose so, and lets one through when the reader's
 * "Toon origineel" asks for it. By rules of the browser: no request passes through this code.
 */

import { type Browser, browser } from 'wxt/browser';
import { readerAddress } from '../../components/addresses/reader-address';
import { extensionAddress } from '../../components/browser/extension-address';
import { withoutPlace } from '../../motions/web-address';

type Rule = Browser.declarativeNetRequest.Rule;

const BY_ADDRESS = 1;
const BY_CONTENT_TYPE = 2;
const PRIORITY = { redirect: 1, allow: 2 };
const MAIN_FRAME = { resourceTypes: ['main_frame'] } satisfies Rule['condition'];

/** `\0` is the address as it stands; the reader takes everything behind `?src=`. */
const toReader = (): Rule['action'] => ({
  type: 'redirect',
  redirect: { regexSubstitution: extensionAddress(readerAddress('\\0')) },
});

function redirectRules(): Rule[] {
  const byAddress: Rule = {
    id: BY_ADDRESS,
    priority: PRIORITY.redirect,
    action: toReader(),
    condition: {
      ...MAIN_FRAME,
      regexFilter: '^https://([a-z0-9-]+\\.)*vng\\.nl/[^?#]*\\.pdf([?#].*)?$',
      isUrlFilterCaseSensitive: false,
    },
  };
  // Only Chrome looks at what comes back; it finds the PDFs whose address does not say so.
  if (import.meta.env.FIREFOX) return [byAddress];
  return [
    byAddress,
    {
      id: BY_CONTENT_TYPE,
      priority: PRIORITY.redirect,
      action: toReader(),
      condition: {
        ...MAIN_FRAME,
        regexFilter: '^https://([a-z0-9-]+\\.)*vng\\.nl/.*$',
        responseHeaders: [{ header: 'content-type', values: ['application/pdf*'] }],
        excludedResponseHeaders: [{ header: 'content-disposition', values: ['attachment*'] }],
      },
    },
  ];
}

/** What makes one set of rules another: the browser adds fields of its own to those it keeps. */
const gist = (rules: readonly Rule[]): string =>
  JSON.stringify(
    rules
      .toSorted((one, other) => one.id - other.id)
      .map(({ id, condition, action }) => [
        id,
        condition.regexFilter,
        action.redirect?.regexSubstitution,
      ]),
  );

/**
 * Brings the rules in step with the setting; the browser keeps them when it closes. Rules that are in
 * step stay as they are: this runs whenever the background starts, also in the middle of a visit.
 */
export async function followRedirectSetting(isOn: boolean): Promise<void> {
  const wanted = isOn ? redirectRules() : [];
  if (gist(await browser.declarativeNetRequest.getDynamicRules()) === gist(wanted)) return;
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: [BY_ADDRESS, BY_CONTENT_TYPE],
    addRules: wanted,
  });
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Tab ids are unique and positive, so each tab has its own rule. */
const allowRuleId = (tabId: number): number => tabId;

/** Shows this document, and no other, in the browser's own viewer, in this tab and for once. */
export async function showOriginal(tabId: number, url: string): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [allowRuleId(tabId)],
    addRules: [
      {
        id: allowRuleId(tabId),
        priority: PRIORITY.allow,
        action: { type: 'allow' },
        condition: {
          ...MAIN_FRAME,
          tabIds: [tabId],
          regexFilter: `^${literally(withoutPlace(url))}$`,
        },
      },
    ],
  });
  await browser.tabs.update(tabId, { url });
}

/** The way back holds once: when the original is there, the next PDF opens in the reader again. */
export async function endShowOriginal(tabId: number): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [allowRuleId(tabId)] });
}
