/**
 * On every page of vng.nl: looks once whether there may be something to show, and asks the background.
 * Small, and without effect on a page that has nothing: what shows comes with the overlay, on demand.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { boundedContent } from '../components/messaging/bounded-content';
import { messenger } from '../components/messaging/messenger';
import { readDom } from '../components/reading/page-from-dom';
import { mayNameMotions } from '../motions/page/may-name-motions';

function askOverlay(): void {
  const isPdf = document.contentType === 'application/pdf';
  const { content } = readDom(document, location.href);
  if (!isPdf && !mayNameMotions(content)) return;
  const page = isPdf ? null : { url: location.href, ...boundedContent(content) };
  void messenger.sendMessage('showOverlay', { page });
}

export default defineContentScript({
  matches: ['https://vng.nl/*', 'https://*.vng.nl/*'],
  runAt: 'document_end',
  main: askOverlay,
});
