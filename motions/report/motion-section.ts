/** The part of the report on one motion. */
import { formatDate, formatMeeting } from '../dutch/meeting';
import type { MotionEvent } from '../history/events';
import type { Block, Cell, Section } from './document-model';
import type { ReportOptions, ReportSource } from './input';
import { addressOf, pagesOf, wordsOf } from './rows';
import type { Selected } from './select';
import { bold, italic, link, oneLine, paragraph, paragraphs, plain } from './text';
import {
  EVENT_LABELS,
  PROPOSAL_LABELS,
  PROPOSAL_MEANINGS,
  STANDING_LABELS,
  submittersInWords,
} from './words';

/** The number of each source in the list of sources, from 1. */
export type Numbers = ReadonlyMap<string, { number: number; source: ReportSource }>;

/** "bron 1, p. 7-8", linked to that page. */
export function sourceOf(event: MotionEvent, numbers: Numbers): Cell {
  const found = numbers.get(event.documentId);
  if (found === undefined) return [];
  const pages = pagesOf(event);
  const words = `bron\u00a0${found.number}${pages === '' ? '' : `, p.\u00a0${pages}`}`;
  const address = addressOf(event, found.source);
  return [link(words, address === '' ? '#bronnen' : address)];
}

export const sectionId = ({ number }: Pick<Selected, 'number'>): string => `motie-${number}`;
export const titleOf = ({ life }: Pick<Selected, 'life'>): string =>
  oneLine(life.motion.title) || 'Motie zonder titel';

function facts(selected: Selected, numbers: Numbers): Block {
  const { motion } = selected.life;
  const { standing, proposal } = selected;
  const rows: { label: string; cell: Cell }[] = [
    { label: 'Ingediend door', cell: [plain(oneLine(submittersInWords(motion)))] },
    {
      label: 'ALV',
      cell: [plain(motion.meeting === null ? 'Niet genoemd' : formatMeeting(motion.meeting))],
    },
    ...(motion.subject ? [{ label: 'Onderwerp', cell: [plain(oneLine(motion.subject))] }] : []),
    {
      label: 'Stand',
      cell: [
        bold(STANDING_LABELS[standing.kind]),
        plain(' ('),
        ...sourceOf(standing.event, numbers),
        plain(')'),
      ],
    },
  ];
  if (proposal !== undefined) {
    rows.push({ label: 'Voorstel van het bestuur', cell: [plain(`“${oneLine(proposal.text)}”`)] });
    if (proposal.condition) {
      rows.push({ label: 'Voorwaarde', cell: [plain(`“${oneLine(proposal.condition)}”`)] });
    }
    rows.push({ label: 'Wat dit betekent', cell: [plain(PROPOSAL_MEANINGS[proposal.kind])] });
  }
  return { kind: 'facts', caption: `Kerngegevens van motie ${selected.number}`, rows };
}

function adviceBlocks({ voteAdvice }: Selected): Block[] {
  if (voteAdvice === undefined) return [];
  const { choice, reason } = voteAdvice;
  return [
    { kind: 'heading', text: 'Stemadvies' },
    paragraph(plain('Advies aan de raad: '), bold(choice), plain('.')),
    ...paragraphs(reason),
  ];
}

function history({ number, events }: Selected, numbers: Numbers): Block[] {
  return [
    { kind: 'heading', text: 'Geschiedenis' },
    {
      kind: 'table',
      caption: `Geschiedenis van motie ${number}`,
      header: ['Datum', 'Gebeurtenis', 'Zoals het document het zegt', 'Bron'],
      widths: [0.19, 0.24, 0.38, 0.19],
      rows: events.map((event) => [
        [plain(event.date === null ? 'Onbekend' : formatDate(event.date))],
        [plain(EVENT_LABELS[event.kind])],
        [plain(oneLine(wordsOf(event)))],
        sourceOf(event, numbers),
      ]),
    },
  ];
}

function fullText(title: string, text: string | undefined): Block[] {
  const found = paragraphs(text ?? '', 'quote');
  return found.length === 0 ? [] : [{ kind: 'heading', text: title }, ...found];
}

/** As the tables show it: the proposal as long as no vote or decision came after it. */
export function proposalInWords({ proposal, standing }: Selected): string {
  const isProposed = standing.kind.startsWith('voorstel-') && proposal !== undefined;
  return isProposed ? PROPOSAL_LABELS[proposal.kind] : STANDING_LABELS[standing.kind];
}

export function motionSection(
  selected: Selected,
  numbers: Numbers,
  options: ReportOptions,
): Section {
  const { life, note, request, account } = selected;
  const written = options.notes ? paragraphs(note ?? '') : [];
  return {
    id: sectionId(selected),
    title: `${selected.number}. ${titleOf(selected)}`,
    level: 2,
    blocks: [
      facts(selected, numbers),
      ...life.warnings.map(
        ({ message }): Block => ({
          kind: 'paragraph',
          look: 'warning',
          runs: [bold('Let op: '), plain(oneLine(message))],
        }),
      ),
      ...adviceBlocks(selected),
      ...(options.fullTexts
        ? [
            ...fullText('Wat de motie vraagt', request),
            ...fullText('Verantwoording van het bestuur', account),
          ]
        : []),
      ...(written.length > 0
        ? [{ kind: 'heading', text: 'Aantekening van de griffie' } as const, ...written]
        : []),
      ...history(selected, numbers),
      ...(selected.events.length === 0 ? [paragraph(italic('Er is niets bekend.'))] : []),
    ],
  };
}
