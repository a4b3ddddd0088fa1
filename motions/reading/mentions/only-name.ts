/** Who a sentence is about, by the gemeenten that it names: together they stand in one place. */
import { findGemeentenInText } from '../../gemeenten/names';
import type { Behalf } from './behalf';
import type { Clause } from './mention';
import { endOffset, offsetAt } from './rule-parts';
import { readWho, type Who, whoFrom } from './who';

const NOTHING = { from: 0, to: 0 };

/** "Kampen diende de motie … in", "Met de motie … roept Kampen op": the one name in the sentence. */
export function onlyName(
  { view, start, end }: Pick<Clause, 'view' | 'start' | 'end'>,
  but = NOTHING,
  behalf: Behalf | null = null,
): Who | null {
  const from = offsetAt(view, start);
  const to = endOffset(view, end);
  const found = findGemeentenInText(view.text.slice(from, to)).filter(
    ({ start: at }) =>
      (at + from < but.from || at + from >= but.to) &&
      (behalf === null || at + from < behalf.from || at + from >= behalf.to),
  );
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return null;
  // Behind the last name may stand "c.s.": who it is goes on to the next verb.
  const at = view.words.findIndex((word) => word.from === from + first.start);
  const reaching = at < 0 ? null : whoFrom(view, at, end);
  const isWhole = reaching?.quality === 'known' && reaching.read.submitters.length === found.length;
  const who = isWhole ? reaching : readWho(view.text, from + first.start, from + last.end);
  return who?.quality === 'known' && who.read.submitters.length === found.length ? who : null;
}
