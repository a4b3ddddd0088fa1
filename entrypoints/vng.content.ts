/**
 * On every page of vng.nl: looks once whether there is something to show, and asks for it. Small, and
 * without effect on a page that has nothing: what shows comes with the overlay, on demand.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { messenger } from '../components/messaging/messenger';
import { readDom } from '../components/reading/page-from-dom';
import { detectKind } from '../motions/detect';

function hasSomethingToShow(): boolean {
  if (document.contentType === 'application/pdf') return true;
  const { content } = readDom(document, location.href);
  return detectKind(content) !== 'geen';
}

export default defineContentScript({
  matches: ['https://vng.nl/*', 'https://*.vng.nl/*'],
  runAt: 'document_end',
  main() {
    if (hasSomethingToShow()) void messenger.sendMessage('showOverlay', {});
  },
});
