/**
 * Who may say what. A page of vng.nl that was taken over could send any message that our own script
 * there sends, so each such message counts only for the page that it comes from.
 */
import { browser } from 'wxt/browser';
import { parseReaderAddress } from '../../components/addresses/reader-address';
import { isReader } from '../../components/browser/extension-address';
import { loadTabFacts } from '../../components/browser/tab-facts';
import type { Sender } from '../../components/messaging/messenger';
import { withoutPlace } from '../../motions/web-address';

/** A message about another page than the one that sent it. */
export class SenderError extends Error {
  override readonly name = 'SenderError';
  readonly code = 'not-yours';
}

const isOwnPage = ({ url = '' }: Sender): boolean => url.startsWith(browser.runtime.getURL('/'));

/** The address of the page that a message came from; for one in the reader, of the document there. */
function addressOf(sender: Sender): string {
  const { url = '' } = sender;
  return isReader(url) ? (parseReaderAddress(url).src ?? '') : withoutPlace(url);
}

/** A tab of the sender is there for every page; the extension's own pages without a tab have none. */
export function tabOf(sender: Sender): { id: number; index: number } {
  const { id, index } = sender.tab ?? {};
  if (id === undefined || index === undefined) throw new Error('the sender has no tab');
  return { id, index };
}

/** @throws {SenderError} when the message is about another page or document than the sender shows. */
export function requireOwnAddress(sender: Sender, url: string): void {
  if (addressOf(sender) !== withoutPlace(url)) throw new SenderError(`${sender.url}: ${url}`);
}

/**
 * The extension's own pages show the whole queue; a page of vng.nl only what it links to.
 * @throws {SenderError}
 */
export async function requireNamedDocument(sender: Sender, url: string): Promise<void> {
  if (isOwnPage(sender)) return;
  const facts = await loadTabFacts(tabOf(sender).id);
  const isNamed = facts?.documents.some((named) => withoutPlace(named) === withoutPlace(url));
  if (!isNamed) requireOwnAddress(sender, url);
}

/** @throws {SenderError} when the page that asks does not name the motion. */
export async function requireNamedMotion(sender: Sender, motionId: string): Promise<void> {
  const facts = await loadTabFacts(tabOf(sender).id);
  if (!facts?.motionIds.includes(motionId)) throw new SenderError(`${sender.url}: ${motionId}`);
}

/** @throws {SenderError} for what only a page of the extension may ask. */
export function requireOwnPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new SenderError(sender.url);
}
