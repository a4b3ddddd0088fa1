import type { ComponentChildren } from 'preact';
import { Brand } from './Brand';
import { type NavPage, PageNav } from './PageNav';

type PageBarProps = {
  /** null for a page outside the four. */
  current: NavPage | null;
  children?: ComponentChildren;
};

/** The name of the extension and the way to its pages, on top of each of them. */
export function PageBar({ current, children }: PageBarProps) {
  return (
    <header class="page-bar">
      <div class="page-bar__inner">
        <Brand />
        <PageNav current={current} />
        {children}
      </div>
    </header>
  );
}
