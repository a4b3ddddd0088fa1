/** Who a sentence is about, by the gemeenten that it names: together they stand in one place. */
import { type FoundGemeente, findGemeentenInText } from '../../gemeenten/names';
import { OTHER_GEMEENTEN, SOME } from '../lexicon/other-submitters';
import type { Behalf } from './behalf';
import type { Clause } from './mention';
import { endOffset, offsetAt } from './rule-parts';
import type { LineView } from './tokens';
import { readWho, type Who, whoFrom } from './who';

/** "De ALV in Groningen": there it was told. */
const PLACE = /(?<!\p{L})(?:in|te)\s(?:het\s)?$/iu;
const JOINED = /^\s*(?:,|en)\s*$/u;

/** The gemeenten of a sentence but for those in which something took place. */
function actorsIn(text: string): FoundGemeente[] {
  const actors: FoundGemeente[] = [];
  /** Of the last name, when something took place there. */
  let placeEnd = -1;
  for (const one of findGemeentenInText(text)) {
    const isNext: boolean = placeEnd >= 0 && JOINED.test(text.slice(placeEnd, one.start));
    const isPlace = isNext || PLACE.test(text.slice(0, one.start));
    placeEnd = isPlace ? one.end : -1;
    if (!isPlace) actors.push(one);
  }
  return actors;
}

/** "Vlieland samen met zes andere gemeenten", "Doesburg en een aantal andere gemeenten". */
const OTHERS = new RegExp(
  String.raw`^,?\s+(?:en|plus|(?:samen\s+)?met)\s+(?:nog\s+)?(?:${SOME}\s+)?${OTHER_GEMEENTEN}(?!\p{L})`,
  'iu',
);

const NOTHING = { from: 0, to: 0 };

/** "Kampen diende de motie … in", "Met de motie … roept Kampen op": the one name in the sentence. */
export function onlyName(
  { view, start, end }: Pick<Clause, 'view' | 'start' | 'end'>,
  but = NOTHING,
  behalf: Behalf | null = null,
): Who | null {
  const from = offsetAt(view, start);
  const to = endOffset(view, end);
  const found = actorsIn(view.text.slice(from, to)).filter(
    ({ start: at }) =>
      (at + from < but.from || at + from >= but.to) &&
      (behalf === null || at + from < behalf.from || at + from >= behalf.to),
  );
  return whoOf(view, found, { from, end });
}

/** "Het ging over havens in Urk en Ede": all that are named, wherever something took place. */
export function onlyNamed({
  view,
  start,
  end,
}: Pick<Clause, 'view' | 'start' | 'end'>): Who | null {
  const from = offsetAt(view, start);
  const found = findGemeentenInText(view.text.slice(from, endOffset(view, end)));
  return whoOf(view, found, { from, end });
}

/** @param where.from - Of the text in which they were found. */
function whoOf(
  view: LineView,
  found: readonly FoundGemeente[],
  { from, end }: { from: number; end: number },
): Who | null {
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return null;
  // Behind the last name may stand "c.s.": who it is goes on to the next verb.
  const at = view.words.findIndex((word) => word.from === from + first.start);
  const reaching = at < 0 ? null : whoFrom(view, at, end);
  const isWhole = reaching?.quality === 'known' && reaching.read.submitters.length === found.length;
  const others = OTHERS.exec(view.text.slice(from + last.end))?.[0].length ?? 0;
  const who = isWhole ? reaching : readWho(view.text, from + first.start, from + last.end + others);
  return who?.quality === 'known' && who.read.submitters.length === found.length ? who : null;
}
