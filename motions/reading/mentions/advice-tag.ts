/** "[ONTRADEN] Gemeente Urk, “Havens op orde”": what the board advises, before the motion. */
import { adviceAlone } from './opens-said';

const TAG = /^\[([^[\]]{2,40})\]\s*/u;

/** @returns `rest`: as long as the line, so that what stands behind the tag keeps its place. */
export function adviceTag(text: string): { said: string | null; rest: string } {
  const [tag = '', words = ''] = TAG.exec(text) ?? [];
  if (words === '' || adviceAlone(words) === null) return { said: null, rest: text };
  return {
    said: `Preadvies: ${words.trim().toLowerCase()}.`,
    rest: ' '.repeat(tag.length) + text.slice(tag.length),
  };
}
