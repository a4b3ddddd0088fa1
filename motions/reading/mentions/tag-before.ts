/**
 * What stands before a motion and tells what became of it: "[ONTRADEN] Gemeente Urk, “Havens op orde”", and
 * "Aangenomen Gemeente Urk – Havens op orde", which the page draws as a mark beside the name.
 */
import { adviceAlone } from './opens-said';

const TAG = /^\[([^[\]]{2,40})\]\s*/u;
/** Before "motie" the same words are an adjective of it. */
const OUTCOME_MARK =
  /^(aangenomen|verworpen|ingetrokken|aangehouden|overgenomen)\s+(?=gemeenten?\s\p{Lu}.{0,120}?(?:\s[–—-]\s|:\s|[‘“"]))/iu;

/** @returns `rest`: as long as the line, so that what stands behind the tag keeps its place. */
export function tagBefore(text: string): { said: string | null; rest: string } {
  const [mark = '', outcome] = OUTCOME_MARK.exec(text) ?? [];
  if (outcome !== undefined)
    return {
      said: outcome,
      rest: ' '.repeat(mark.length) + text.slice(mark.length),
    };
  const [tag = '', words = ''] = TAG.exec(text) ?? [];
  if (words === '' || adviceAlone(words) === null) return { said: null, rest: text };
  return {
    said: `Preadvies: ${words.trim().toLowerCase()}.`,
    rest: ' '.repeat(tag.length) + text.slice(tag.length),
  };
}
