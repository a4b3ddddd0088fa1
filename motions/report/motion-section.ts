/** The part of the report on one motion. */
import { formatDate } from '../dutch/meeting';
import type { Moment, SaidBy } from '../history/moments';
import type { Standing } from '../history/standing';
import type { Motion } from '../model';
import { correctionBlocks, MARK, markBehind, printedText } from './corrections';
import type { Cell, ReportBlock, Section } from './document-model';
import type { ReportInput, ReportSource } from './input';
import { addressOf, pagesOf } from './rows';
import type { Referred, Selected } from './select';
import { bold, italic, link, oneLine, paragraph, paragraphs, plain, textBlocks } from './text';
import {
  meetingInWords,
  partsInWords,
  proposalOf,
  STANDING_LABELS,
  submittersInWords,
} from './words';

/** The number of each source in the list of sources, from 1. */
export type Numbers = ReadonlyMap<string, { number: number; source: ReportSource }>;

/** "bron 1, p. 7-8", linked to that page. */
function sourceOf(event: SaidBy, numbers: Numbers): Cell {
  const found = numbers.get(event.documentId);
  if (found === undefined) return [];
  const pages = pagesOf(event);
  const words = `bron\u00a0${found.number}${pages === '' ? '' : `, p.\u00a0${pages}`}`;
  const address = addressOf(event, found.source);
  return [link(words, address === '' ? '#bronnen' : address)];
}

/** The document that says where a motion stands. */
export function sourceOfStanding({ event, documentId }: Standing, numbers: Numbers): Cell {
  const { motionId } = event;
  const source = event.documentId === documentId ? event.source : {};
  return sourceOf({ motionId, documentId, source }, numbers);
}

export const sectionId = ({ number }: Pick<Selected, 'number'>): string => `motie-${number}`;
const titleOfMotion = ({ title }: Pick<Motion, 'title'>): string =>
  oneLine(title) || 'Motie zonder titel';
export const titleOf = ({ life }: Pick<Selected, 'life'>): string => titleOfMotion(life.motion);

/** The standing as every table shows it, with what became of each part of a vote in parts. */
export function standingCell({ standing }: Pick<Selected, 'standing'>): Cell {
  const parts = partsInWords(standing.parts);
  const mark = standing.correction === null ? '' : MARK;
  return [
    bold(STANDING_LABELS[standing.kind] + mark),
    ...(parts === '' ? [] : [plain(`. ${parts.replace(/\.$/u, '')}`)]),
  ];
}

function facts(selected: Selected, numbers: Numbers): ReportBlock {
  const { motion } = selected.life;
  const { standing, proposal, events } = selected;
  const isProposed = standing.kind.startsWith('voorstel-');
  const rows: { label: string; cell: Cell }[] = [
    {
      label: 'Ingediend door',
      cell: [plain(oneLine(submittersInWords(motion)) + markBehind(events, 'submitters'))],
    },
    {
      label: 'Ingediend bij',
      cell: [
        plain(
          (motion.meeting === null ? 'Niet genoemd' : meetingInWords(motion.meeting)) +
            markBehind(events, 'meeting'),
        ),
      ],
    },
    ...(motion.subject
      ? [
          {
            label: 'Onderwerp',
            cell: [plain(oneLine(motion.subject) + markBehind(events, 'subject'))],
          },
        ]
      : []),
    {
      label: 'Stand',
      cell: [
        ...standingCell(selected),
        plain(' ('),
        ...sourceOfStanding(standing, numbers),
        plain(')'),
      ],
    },
  ];
  if (isProposed && proposal?.condition) {
    rows.push({ label: 'Voorwaarde', cell: [plain(`“${oneLine(proposal.condition)}”`)] });
  }
  return { kind: 'facts', caption: `Kerngegevens van motie ${selected.number}`, rows };
}

/** "Stemadvies over het voorstel om de motie aan te houden: ". */
export const adviceTopic = ({ proposal }: Pick<Selected, 'proposal'>): string =>
  `Stemadvies over ${proposalOf(proposal?.kind)}: `;

function adviceBlocks(selected: Selected): ReportBlock[] {
  const { voteAdvice } = selected;
  if (voteAdvice === undefined) return [];
  const { choice, reason } = voteAdvice;
  return [
    { kind: 'heading', text: 'Stemadvies' },
    paragraph(plain(adviceTopic(selected)), bold(choice), plain('.')),
    ...paragraphs(reason),
  ];
}

function sourcesOf({ saidBy }: Moment, numbers: Numbers): Cell {
  return saidBy
    .map((by) => sourceOf(by, numbers))
    .filter((cell) => cell.length > 0)
    .flatMap((cell, index) => (index === 0 ? cell : [plain('; '), ...cell]));
}

const dateInWords = ({ date, namedFor }: Moment): string =>
  date !== null
    ? formatDate(date)
    : namedFor === null
      ? 'Onbekend'
      : `Genoemd voor de ${meetingInWords(namedFor)}`;

/** The column says what the document says: of words that a person changed, those that are printed. */
const printedWordsOf = ({ words, correction }: Standing): string =>
  oneLine(correction === null ? words : printedText(correction.printed));

/** What happened, in the order in which it did, each thing once. */
function history({ number, moments }: Selected, numbers: Numbers): ReportBlock[] {
  return [
    { kind: 'heading', text: 'Geschiedenis' },
    {
      kind: 'table',
      caption: `Geschiedenis van motie ${number}`,
      header: ['Datum', 'Gebeurtenis', 'Zoals het document het zegt', 'Bron'],
      widths: [0.19, 0.24, 0.38, 0.19],
      rows: moments.map((moment) => [
        [plain(dateInWords(moment))],
        standingCell(moment).map(({ text }) => plain(text)),
        [plain(printedWordsOf(moment.standing))],
        sourcesOf(moment, numbers),
      ]),
    },
  ];
}

function fullText(title: string, text: string | undefined): ReportBlock[] {
  const found = textBlocks(text ?? '');
  return found.length === 0 ? [] : [{ kind: 'heading', text: title }, ...found];
}

/** "Verantwoording bij de motie van Enschede “Gemeentefonds”, waarnaar wordt verwezen". */
function referredText({ motion, account }: Referred): ReportBlock[] {
  const submitters = oneLine(submittersInWords(motion));
  const title = titleOfMotion(motion);
  return fullText(
    `Verantwoording bij de motie “${title}” (${submitters}), waarnaar wordt verwezen`,
    account,
  );
}

export function motionSection(
  selected: Selected,
  numbers: Numbers,
  { options, madeBy = '', documents }: Pick<ReportInput, 'options' | 'madeBy' | 'documents'>,
): Section {
  const { note, request, account, referred } = selected;
  const written = options.notes ? paragraphs(note ?? '') : [];
  return {
    id: sectionId(selected),
    title: `${selected.number}. ${titleOf(selected)}${markBehind(selected.events, 'title')}`,
    level: 2,
    blocks: [
      facts(selected, numbers),
      ...correctionBlocks(selected, oneLine(madeBy), documents),
      ...adviceBlocks(selected),
      ...(options.fullTexts
        ? [
            ...fullText(`Wat de motie vraagt${markBehind(selected.events, 'request')}`, request),
            ...fullText(
              `Verantwoording van het bestuur${markBehind(selected.events, 'account')}`,
              account,
            ),
            ...(referred === undefined ? [] : referredText(referred)),
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
