/** What a page of the web is known by. Small: the overlay on a page asks it too. */
import { collapseSpace } from '../../motions/dutch/fold';
import { sha256Of } from './sha256';

/** By its words: its markup changes from day to day. */
export function idOfPage(texts: readonly string[]): Promise<string> {
  return sha256Of(new TextEncoder().encode(texts.map(collapseSpace).join('\n')));
}
