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
import { isOwnMotion } from '../../motions/gemeenten/own';
import {
  currentGemeenten,
  findGemeenteByName,
  REGISTER_DATE,
} from '../../motions/gemeenten/register';
import type { GemeenteCode, Motion, Reading } from '../../motions/model';

/** Escape codes and line breaks in a document's text must not reach a terminal. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/** Of a former gemeente also the ones that took it over. */
const codesOf = (names: readonly string[]): GemeenteCode[] =>
  names.flatMap((name) => {
    const code = findGemeenteByName(name)?.code;
    return code === undefined ? [] : [code, ...currentGemeenten(code, REGISTER_DATE)];
  });

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
  const mine = motions.filter((motion) => isOwnMotion(motion, own));
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
