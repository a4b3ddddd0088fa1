import type { ComponentChildren } from 'preact';

/** Words of a document: Dutch, whatever the language of the interface. */
export function Dutch({ children }: { children: ComponentChildren }) {
  return <span lang="nl">{children}</span>;
}
