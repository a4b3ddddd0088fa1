/** Dutch sentences and labels of the report, right for 0, 1 and many. */
import type { MotionEvent } from '../history/events';
import type { StandingKind } from '../history/standing';
import type { DocumentKind, ProposalKind, Submitter } from '../model';

export const PROPOSAL_LABELS: Record<ProposalKind, string> = {
  aanhouden: 'Aanhouden',
  afdoen: 'Afdoen',
  deels: 'Deels afdoen',
  voorwaardelijk: 'Voorwaardelijk',
  onbekend: 'Geen voorstel herkend',
};

/** What a proposal means for the gemeente, in one sentence for someone new to the council. */
export const PROPOSAL_MEANINGS: Record<ProposalKind, string> = {
  aanhouden: 'De motie blijft openstaan: het bestuur komt er op een volgende ALV op terug.',
  afdoen:
    'Het bestuur vindt de motie uitgevoerd: als de ALV instemt, komt de motie niet meer terug.',
  deels: 'Een deel van de motie is volgens het bestuur klaar; de rest blijft openstaan.',
  voorwaardelijk:
    'Of de motie openblijft of klaar is, hangt af van een voorwaarde; lees die voordat u stemt.',
  onbekend: 'Het document noemt geen voorstel dat Motievolger herkent; lees het document zelf na.',
};

export const STANDING_LABELS: Record<StandingKind, string> = {
  ingediend: 'Ingediend',
  preadvies: 'Preadvies gegeven',
  aangenomen: 'Aangenomen',
  'deels-aangenomen': 'Deels aangenomen',
  verworpen: 'Verworpen',
  aangehouden: 'Aangehouden',
  ingetrokken: 'Ingetrokken',
  overgenomen: 'Overgenomen door het bestuur',
  'voorstel-aanhouden': 'Voorstel: aanhouden',
  'voorstel-afdoen': 'Voorstel: afdoen',
  'voorstel-deels': 'Voorstel: deels afdoen',
  'voorstel-voorwaardelijk': 'Voorstel: voorwaardelijk',
  'voorstel-onbekend': 'Geen voorstel herkend',
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

/** "a", "a en b", "a, b en c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}

/** "geen moties", "1 motie", "2 moties". */
export function countMotions(count: number): string {
  if (count === 0) return 'geen moties';
  return count === 1 ? '1 motie' : `${count} moties`;
}

/** "De gemeente Deventer heeft", "De gemeenten Deventer en Zwolle hebben". */
export function gemeentenWithHave(names: readonly string[]): string {
  return names.length === 1
    ? `De gemeente ${names.join('')} heeft`
    : `De gemeenten ${listInWords(names)} hebben`;
}

export function submittersInWords(said: {
  submitters: readonly Submitter[];
  andOthers: boolean;
  collective?: string | undefined;
}): string {
  const named = said.submitters.map(({ name }) => name);
  const names = said.andOthers ? [...named, 'anderen'] : named;
  if (named.length === 0) return said.collective ?? 'Geen indiener genoemd';
  const list = listInWords(names);
  return said.collective === undefined ? list : `${list} (${said.collective})`;
}

const PROPOSED: readonly { kind: StandingKind; words: string }[] = [
  { kind: 'voorstel-aanhouden', words: 'aan te houden' },
  { kind: 'voorstel-afdoen', words: 'af te doen' },
  { kind: 'voorstel-deels', words: 'deels af te doen' },
];

const OTHERWISE: Record<
  Exclude<StandingKind, `voorstel-${'aanhouden' | 'afdoen' | 'deels'}`>,
  (motions: string) => string
> = {
  ingediend: (motions) => `Van ${motions} is alleen bekend dat deze is ingediend.`,
  preadvies: (motions) => `Het bestuur gaf een preadvies over ${motions}.`,
  aangenomen: (motions) => `De ALV nam ${motions} aan.`,
  'deels-aangenomen': (motions) => `De ALV nam van ${motions} een deel aan.`,
  verworpen: (motions) => `De ALV verwierp ${motions}.`,
  aangehouden: (motions) => `De ALV hield ${motions} aan.`,
  ingetrokken: (motions) => `De indieners trokken ${motions} in.`,
  overgenomen: (motions) => `Het bestuur nam ${motions} over.`,
  'voorstel-voorwaardelijk': (motions) =>
    `Bij ${motions} hangt het voorstel af van een voorwaarde.`,
  'voorstel-onbekend': (motions) => `Bij ${motions} is geen voorstel herkend.`,
  afgedaan: (motions) => `De ALV besloot dat ${motions} is afgedaan.`,
  besloten: (motions) => `De ALV nam een besluit over ${motions}.`,
};
/** Sentences whose verb goes with the number. */
const OF_MANY: Partial<typeof OTHERWISE> = {
  ingediend: (motions) => `Van ${motions} is alleen bekend dat ze zijn ingediend.`,
  afgedaan: (motions) => `De ALV besloot dat ${motions} zijn afgedaan.`,
};

/** How many motions stand where, in sentences; empty when there are none. */
export function standingsInSentences(kinds: readonly StandingKind[]): string[] {
  const count = (kind: StandingKind): number => kinds.filter((one) => one === kind).length;
  const proposed = PROPOSED.filter(({ kind }) => count(kind) > 0).map(({ kind, words }, index) =>
    index === 0 ? `${countMotions(count(kind))} ${words}` : `${count(kind)} ${words}`,
  );
  const sentences = proposed.length > 0 ? [`Het bestuur stelt voor ${listInWords(proposed)}.`] : [];
  for (const [kind, sentence] of Object.entries(OTHERWISE)) {
    const number = kinds.filter((one) => one === kind).length;
    const ofMany = Object.entries(OF_MANY).find(([name]) => name === kind)?.[1];
    if (number > 0)
      sentences.push((number > 1 ? (ofMany ?? sentence) : sentence)(countMotions(number)));
  }
  return sentences;
}
