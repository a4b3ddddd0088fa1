/** Tells the pages of which no words can be read: scans, and text whose characters are not known. */
import type { DocumentTree } from '../document/tree';
import type { Page } from './page';

/** Private use, replacement and control characters: the file does not say which letters they are. */
const UNKNOWN = /[\ue000-\uf8ff\ufffd\p{Cc}\u{f0000}-\u{10fffd}]/gu;
/** Bullets of symbol fonts are unknown too; a text that is not readable has many more. */
const MOST_UNKNOWN = 0.3;
const FEWEST = 20;

function hasNoCharacters({ pieces }: Page): boolean {
  const text = pieces.map((piece) => piece.text.replace(/\s/gu, '')).join('');
  const unknown = text.match(UNKNOWN)?.length ?? 0;
  return text.length >= FEWEST && unknown >= MOST_UNKNOWN * text.length;
}

/** A blank page is no doubt: only a page with a picture may hide text. */
export function unreadablePages(pages: readonly Page[]): DocumentTree['unreadable'] {
  return pages.flatMap((page): DocumentTree['unreadable'] => {
    if (page.pieces.length + page.slanted.length === 0) {
      return page.hasImage ? [{ page: page.number, why: 'no-text' }] : [];
    }
    return hasNoCharacters(page) ? [{ page: page.number, why: 'no-characters' }] : [];
  });
}
