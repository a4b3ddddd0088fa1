import type { ComponentChildren } from 'preact';

/** The name of the extension on top of a page, with what stands beside it. */
export function PageBar({ children }: { children?: ComponentChildren }) {
  return (
    <header class="page-bar">
      <div class="page-bar__inner">
        <a class="page-bar__brand" href="/reader.html" aria-label="Motievolger">
          <img src="/icons/96.png" alt="" width="28" height="28" />
          <span>Motievolger</span>
        </a>
        {children}
      </div>
    </header>
  );
}
