/** Prints a reading as a table for people: the own gemeente first. */

import { warningText } from '../../components/words/warning-words';
import { formatMeeting } from '../../motions/dutch/meeting';
import { currentGemeenten, findGemeenteByName } from '../../motions/gemeenten/register';
import type { GemeenteCode, Motion, ProposalKind, Reading } from '../../motions/model';

const STATUS: Record<ProposalKind, string> = {
  aanhouden: 'Aanhouden',
  afdoen: 'Afdoen',
  deels: 'Deels afdoen',
  voorwaardelijk: 'Voorwaardelijk',
  onbekend: 'Onbekend',
};
const KINDS_OF_DOCUMENT = {
  verantwoording: 'een verantwoording',
  uitslagen: 'een lijst met uitslagen',
  agenda: 'een agenda',
  preadviezen: 'een lijst met preadviezen',
  besluiten: 'een lijst met besluiten',
  ledenbrief: 'een ledenbrief',
  nieuws: 'een nieuwsbericht',
  geen: 'geen document over moties',
} as const satisfies Record<Reading['document']['kind'], string>;

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

function submittersOf({ submitters, andOthers, collective }: Motion): string {
  const names = submitters.map(({ name }) => name).join(', ');
  return (
    [names, andOthers ? 'en anderen' : '', collective ?? ''].filter(Boolean).join(' ') ||
    '(geen indiener)'
  );
}

function pagesOf({ source: { pages } }: Motion): string {
  if (pages === undefined) return '';
  const [first, last] = pages;
  return first === last ? `p. ${first}` : `p. ${first}-${last}`;
}

/** What the document says of it: the proposal of an account, or what a page tells. */
function statusOf({ proposal, account, vote, decision, advice }: Motion): string {
  if (proposal !== undefined || account !== undefined) return STATUS[proposal?.kind ?? 'onbekend'];
  if (decision !== undefined) return `Besluit: ${decision.kind}`;
  if (vote !== undefined) return vote.outcome.replace(/^./u, (first) => first.toUpperCase());
  return advice === undefined ? 'Ingediend' : 'Preadvies';
}

function linesOf(motion: Motion, isOwn: boolean): string[] {
  const status = statusOf(motion).padEnd(15);
  const head = `${isOwn ? '*' : ' '} ${status} ${pagesOf(motion).padEnd(9)} ${submittersOf(motion)}: ${motion.title}`;
  return [head, ...motion.warnings.map((warning) => `      let op: ${warningText(warning)}`)].map(
    plain,
  );
}

export function kindOfDocument(reading: Reading): string {
  return KINDS_OF_DOCUMENT[reading.document.kind];
}

/** @param gemeenten - Names in the register; their motions come first, with an asterisk. */
export function printMotions(reading: Reading, gemeenten: readonly string[]): void {
  const { document, motions, warnings } = reading;
  const own = codesOf(gemeenten);
  const mine = motions.filter((motion) => isOf(motion, own));
  const others = motions.filter((motion) => !mine.includes(motion));
  const meeting = document.meeting === null ? '' : ` (${formatMeeting(document.meeting)})`;
  console.log(plain(`${document.title}${meeting}`));
  console.log(`${motions.length} ${motions.length === 1 ? 'motie' : 'moties'}`);
  if (gemeenten.length > 0) console.log(`* van ${gemeenten.join(', ')}: ${mine.length}`);
  console.log('');
  for (const motion of mine) console.log(linesOf(motion, true).join('\n'));
  for (const motion of others) console.log(linesOf(motion, false).join('\n'));
  for (const warning of warnings) console.log(plain(`Let op: ${warningText(warning)}`));
}
