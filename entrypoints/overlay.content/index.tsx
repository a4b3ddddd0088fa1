/**
 * What Motievolger draws on a page of vng.nl, put there by the background when the page has something
 * to show. Drawn outside the body, in a shadow root that the page cannot look into: which gemeente
 * the user is of is nobody's business.
 */

import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followTheme, type ThemeChoice } from '../../components/theme/theme';
import { withoutPlace } from '../../motions/web-address';
import css from './overlay.css?inline';
import { OverlaySession } from './overlay-session';
import { PageOverlay } from './PageOverlay';
import { PdfBar } from './PdfBar';
import { themeOfPage } from './page-theme';

const HOST = 'motievolger-overlay';

function createHost(): { host: HTMLElement; root: HTMLElement } {
  // One of before an update of the extension is still there, and dead.
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  // Only a build for tests can be looked into.
  const shadow = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'overlay';
  shadow.append(style, root);
  document.documentElement.append(host);
  return { host, root };
}

export default defineContentScript({
  registration: 'runtime',
  matches: ['https://vng.nl/*', 'https://*.vng.nl/*'],
  main(ctx) {
    const { host, root } = createHost();
    ctx.onInvalidated(() => host.remove());
    let stopTheme = followTheme('system', host);
    const follow = (theme: ThemeChoice): void => {
      stopTheme();
      // The browser's own viewer looks as the system says, a page as its makers chose.
      const isPage = document.contentType !== 'application/pdf';
      stopTheme = followTheme(theme === 'system' && isPage ? themeOfPage() : theme, host);
    };
    if (document.contentType === 'application/pdf') {
      render(<PdfBar url={withoutPlace(location.href)} signal={ctx.signal} />, root);
      return;
    }
    const session = new OverlaySession(ctx.signal);
    session.subscribe(() => follow(session.state?.facts.settings.theme ?? 'system'));
    render(<PageOverlay session={session} />, root);
    // The browser holds the page's own `load` back until what this returns is settled.
    void session.start();
  },
});
