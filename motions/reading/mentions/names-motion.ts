/** Whether a line names a motion at all. Light: it knows no gemeenten, so that every page can ask it. */
import { ADJECTIVES, GOES_ON, TYPES } from '../lexicon/mentions';
import { type LineView, lineView, QUOTED } from './tokens';

const LEAD = /^(?:agendapunt|punt|ad|nr|nummer|m|a)$/u;
/** Also "M3"; the M50 are gemeenten. */
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})?|[a-z]|m[12]?\d)$/u;
const MARK = /^[.):–—•·*(>#|[\]✓✔✗✘-]$/u;
const FURTHEST_TITLE = 16;

/** Whether the words from `start` up to `type` are number, marks and adjectives only. */
export function isLead({ words }: LineView, start: number, type: number): boolean {
  for (let at = start; at < type; at += 1) {
    const word = words[at]?.text ?? '';
    const isKnown = NUMBER.test(word) || ADJECTIVES.has(word) || LEAD.test(word);
    if (!isKnown && !MARK.test(word)) return false;
  }
  return true;
}

export const isPlainMark = ({ words, text }: LineView, at: number): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  return (
    /^[:;]$/u.test(word.text) ||
    (/^[–—|>-]$/u.test(word.text) && text.charAt(word.from - 1) === ' ')
  );
};

/** Where the agenda point before "motie" ends: "6. Voorstellen - Motie …"; null when there is none. */
export function pointEnd(view: LineView, start: number, type: number): number | null {
  let at = type - 1;
  while (at > start && ADJECTIVES.has(view.words[at]?.text ?? '')) at -= 1;
  return at > start && isPlainMark(view, at) ? at : null;
}

/** "Motie Deventer …", "De motie ‘Warmte’ …"; not "een motie indienen". */
export function namesMotion(view: LineView): boolean {
  return view.words.some(({ text }, type) => {
    if (TYPES[text] === undefined) return false;
    const near = view.words.slice(type + 1, type + FURTHEST_TITLE);
    if (near.some((word) => word.text === QUOTED)) return true;
    const [next] = near[0]?.text === ':' || near[0]?.text === '-' ? near.slice(1) : near;
    if (next === undefined || GOES_ON.has(next.text)) return false;
    if (next.text === 'van') return near.some(({ from }) => isCapital(view, from));
    const isLine = isLead(view, 0, type) || pointEnd(view, 0, type) !== null;
    return isLine && isCapital(view, next.from);
  });
}

/** A line that begins with a title between marks: a motion, when there are more of them. */
export const beginsWithTitle = (view: LineView): boolean => {
  const first = view.words.findIndex((_, at) => !isLead(view, at, at + 1));
  return view.words[first]?.text === QUOTED;
};

const isCapital = ({ text }: LineView, at: number): boolean => /^\p{Lu}/u.test(text.charAt(at));

/** "Motie Houd de wacht kort", "‘Houd de wacht kort’". */
export function beginsWithMotion(text: string): boolean {
  const view = lineView(text);
  const first = view.words.find((_, at) => !isLead(view, at, at + 1));
  return beginsWithTitle(view) || TYPES[first?.text ?? ''] !== undefined;
}
