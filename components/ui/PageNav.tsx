import { type MessageKey, t } from '../words/messages';

export type NavPage = 'reader' | 'overview' | 'report' | 'settings';

const PAGES: readonly { page: NavPage; href: string; words: MessageKey }[] = [
  { page: 'reader', href: '/reader.html', words: 'reader' },
  { page: 'overview', href: '/overview.html', words: 'overview' },
  { page: 'report', href: '/report.html', words: 'reportTitle' },
  { page: 'settings', href: '/options.html', words: 'settings' },
];

/** The way from every page to every other one. */
export function PageNav({ current }: { current: NavPage | null }) {
  return (
    <nav class="page-nav" aria-label="Motievolger">
      {PAGES.map(({ page, href, words }) => (
        <a
          key={page}
          class="page-nav__link"
          href={href}
          aria-current={page === current ? 'page' : undefined}
        >
          {t(words)}
        </a>
      ))}
    </nav>
  );
}
