/** Dutch sentences and labels of the report, right for 0, 1 and many. */
import { formatDate } from '../dutch/meeting';
import type { MotionEvent } from '../history/events';
import type { StandingKind, VotePart } from '../history/standing';
import type { DocumentKind, Meeting, Motion, ProposalKind } from '../model';
import { type SubmitterWords, submittersShown } from '../submitters-shown';

export const PROPOSAL_LABELS: Record<ProposalKind, string> = {
  aanhouden: 'Aanhouden',
  afdoen: 'Afdoen',
  deels: 'Deels afdoen',
  voorwaardelijk: 'Voorwaardelijk',
  onbekend: 'Geen voorstel bekend',
};

/** What a proposal means for the gemeente, in one sentence for someone new to the council. */
export const PROPOSAL_MEANINGS: Record<ProposalKind, string> = {
  aanhouden:
    'Het bestuur wil de motie openhouden. Als de ALV instemt, komt de motie op een volgende ALV terug.',
  afdoen: 'Het bestuur wil de motie afsluiten. Als de ALV instemt, komt de motie niet meer terug.',
  deels:
    'Het bestuur wil een deel van de motie afsluiten en de rest openhouden, als de ALV instemt.',
  voorwaardelijk:
    'Of de motie openblijft of klaar is, hangt af van een voorwaarde; lees die voordat u stemt.',
  onbekend: 'Het document noemt geen voorstel dat Motievolger herkent.',
};

export const STANDING_LABELS: Record<StandingKind, string> = {
  ingediend: 'Ingediend',
  preadvies: 'Preadvies',
  aangenomen: 'Aangenomen',
  'deels-aangenomen': 'Deels aangenomen',
  verworpen: 'Verworpen',
  aangehouden: 'Aangehouden',
  ingetrokken: 'Ingetrokken',
  overgenomen: 'Overgenomen',
  'voorstel-aanhouden': 'Voorstel: aanhouden',
  'voorstel-afdoen': 'Voorstel: afdoen',
  'voorstel-deels': 'Voorstel: deels afdoen',
  'voorstel-voorwaardelijk': 'Voorstel: voorwaardelijk',
  'voorstel-onbekend': 'Geen voorstel bekend',
  afgedaan: 'Afgedaan',
  besloten: 'Besluit genomen',
};

export const EVENT_LABELS: Record<MotionEvent['kind'], string> = {
  ingediend: 'Ingediend',
  preadvies: 'Preadvies',
  stemming: 'Stemming',
  verantwoording: 'Verantwoording',
  besluit: 'Besluit',
};

export const DOCUMENT_LABELS: Record<DocumentKind, string> = {
  verantwoording: 'verantwoording',
  uitslagen: 'uitslagen',
  agenda: 'agenda',
  preadviezen: 'preadviezen',
  besluiten: 'besluiten',
  ledenbrief: 'ledenbrief',
  nieuws: 'nieuwsbericht',
  geen: 'document',
};

/** What the board proposes, for after "het voorstel". */
const PROPOSED: Record<ProposalKind, string> = {
  aanhouden: 'het voorstel om de motie aan te houden',
  afdoen: 'het voorstel om de motie als afgedaan te beschouwen',
  deels: 'het voorstel om een deel van de motie als afgedaan te beschouwen',
  voorwaardelijk: 'het voorstel van het bestuur, dat van een voorwaarde afhangt',
  onbekend: 'wat het bestuur voorstelt',
};

/** "het voorstel om de motie aan te houden". */
export const proposalOf = (kind: ProposalKind | undefined): string => PROPOSED[kind ?? 'onbekend'];

/** "ALV van 18 juni 2025". */
export const meetingInWords = ({ kind, date }: Meeting): string =>
  `${kind} van ${formatDate(date)}`;

/** "Deel 1: aangenomen. Deel 2: aangehouden." */
export const partsInWords = (parts: readonly VotePart[]): string =>
  parts.map(({ part, outcome }) => `Deel ${part}: ${outcome}.`).join(' ');

/** "a", "a en b", "a, b en c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}

/** "geen moties", "1 motie", "2 moties". */
function countMotions(count: number): string {
  if (count === 0) return 'geen moties';
  return count === 1 ? '1 motie' : `${count} moties`;
}

/** "2 moties", "2 moties en 1 resolutie", "1 resolutie": a resolutie of the board is no motie. */
export function countPapers(papers: readonly Pick<Motion, 'type'>[]): string {
  const resolutions = papers.filter(({ type }) => type === 'resolutie').length;
  const motions = papers.length - resolutions;
  const words = resolutions === 1 ? '1 resolutie' : `${resolutions} resoluties`;
  if (resolutions === 0) return countMotions(motions);
  return motions === 0 ? words : `${countMotions(motions)} en ${words}`;
}

/** "De gemeente Deventer heeft", "De gemeenten Deventer en Zwolle hebben". */
export function gemeentenWithHave(names: readonly string[]): string {
  return names.length === 1
    ? `De gemeente ${names.join('')} heeft`
    : `De gemeenten ${listInWords(names)} hebben`;
}

const SUBMITTER_WORDS: SubmitterWords = {
  noGemeente: 'Geen gemeente genoemd',
  nobody: 'Geen indiener genoemd',
  others: 'anderen',
  list: listInWords,
};

export const submittersInWords = (said: Parameters<typeof submittersShown>[0]): string =>
  submittersShown(said, SUBMITTER_WORDS);
