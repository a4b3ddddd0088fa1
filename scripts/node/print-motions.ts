/** Prints a reading as a table for people: the own gemeente first. */

import { t } from '../../components/words/messages';
import {
  countText,
  meetingText,
  proposalText,
  submittersText,
  titleText,
} from '../../components/words/motion-words';
import { warningText } from '../../components/words/warning-words';
import { currentGemeenten, findGemeenteByName } from '../../motions/gemeenten/register';
import type { GemeenteCode, Motion, Reading } from '../../motions/model';

/** Escape codes and line breaks in a document's text must not reach a terminal. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

function codesOf(names: readonly string[]): Set<GemeenteCode> {
  const today = new Date().toISOString().slice(0, 10);
  return new Set(
    names.flatMap((name) => {
      const code = findGemeenteByName(name)?.code;
      return code === undefined ? [] : [code, ...currentGemeenten(code, today)];
    }),
  );
}

function isOf(motion: Motion, own: ReadonlySet<GemeenteCode>): boolean {
  return motion.submitters.some(
    ({ gemeente, current = [] }) =>
      (gemeente !== null && own.has(gemeente)) || current.some((code) => own.has(code)),
  );
}

function pagesOf({ source: { pages } }: Motion): string {
  if (pages === undefined) return '';
  const [first, last] = pages;
  return first === last ? `p. ${first}` : `p. ${first}-${last}`;
}

/** What the document says of it: the proposal of an account, or what a page tells. */
function statusOf({ proposal, account, vote, decision, advice }: Motion): string {
  if (proposal !== undefined || account !== undefined) {
    return proposalText(proposal?.kind ?? 'onbekend');
  }
  if (decision !== undefined) return `Besluit: ${decision.kind}`;
  if (vote !== undefined) return vote.outcome.replace(/^./u, (first) => first.toUpperCase());
  return t(advice === undefined ? 'standingIngediend' : 'standingPreadvies');
}

function linesOf(motion: Motion, isOwn: boolean): string[] {
  const status = statusOf(motion).padEnd(20);
  const head = `${isOwn ? '*' : ' '} ${status} ${pagesOf(motion).padEnd(9)} ${submittersText(motion)}: ${titleText(motion)}`;
  return [
    head,
    ...motion.warnings.map((warning) => `      ${t('warning')}: ${warningText(warning)}`),
  ].map(plain);
}

/** @param gemeenten - Names in the register; their motions come first, with an asterisk. */
export function printMotions(reading: Reading, gemeenten: readonly string[]): void {
  const { document, motions, warnings } = reading;
  const own = codesOf(gemeenten);
  const mine = motions.filter((motion) => isOf(motion, own));
  const others = motions.filter((motion) => !mine.includes(motion));
  const meeting = document.meeting === null ? '' : ` (${meetingText(document.meeting)})`;
  console.log(plain(`${document.title}${meeting}`));
  console.log(countText(motions, 0));
  if (gemeenten.length > 0) console.log(`* van ${gemeenten.join(', ')}: ${mine.length}`);
  console.log('');
  for (const motion of mine) console.log(linesOf(motion, true).join('\n'));
  for (const motion of others) console.log(linesOf(motion, false).join('\n'));
  for (const warning of warnings) console.log(plain(`${t('warning')}: ${warningText(warning)}`));
}
