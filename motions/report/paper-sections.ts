/** The parts of the report that are about all its motions. */
import { dayOf } from '../dutch/day-of';
import { formatDate } from '../dutch/meeting';
import { MARK } from './corrections';
import type { Cell, ReportBlock, Section } from './document-model';
import type { ReportOptions } from './input';
import { type Numbers, sectionId, sourceOfStanding, standingCell, titleOf } from './motion-section';
import type { Selected } from './select';
import { bold, italic, link, oneLine, paragraph, plain } from './text';
import { DOCUMENT_LABELS, PROPOSAL_LABELS, PROPOSAL_MEANINGS, submittersInWords } from './words';

export function overview(selected: readonly Selected[]): Section[] {
  if (selected.length === 0) return [];
  const hasAdvice = selected.some(({ voteAdvice }) => voteAdvice !== undefined);
  const rows = selected.map((one): Cell[] => [
    [plain(String(one.number))],
    [link(titleOf(one), `#${sectionId(one)}`)],
    [plain(oneLine(submittersInWords(one.life.motion)))],
    standingCell(one),
    ...(hasAdvice ? [[plain(one.voteAdvice?.choice ?? '')]] : []),
  ]);
  const table: ReportBlock = {
    kind: 'table',
    caption: 'Moties in dit rapport',
    header: ['Nr.', 'Motie', 'Ingediend door', 'Stand', ...(hasAdvice ? ['Stemadvies'] : [])],
    widths: hasAdvice ? [0.07, 0.33, 0.2, 0.22, 0.18] : [0.07, 0.43, 0.26, 0.24],
    rows,
  };
  const isCorrected = selected.some(({ standing }) => standing.correction !== null);
  const note = `${MARK} Aangepast. Bij de motie staat door wie, en wat er in het document staat.`;
  const blocks = isCorrected ? [table, paragraph(italic(note))] : [table];
  return [{ id: 'overzicht', title: 'Overzicht', level: 1, blocks }];
}

/** Only of the proposals that still stand. */
export function meanings(selected: readonly Selected[]): Section[] {
  const kinds = [
    ...new Set(
      selected.flatMap(({ proposal, standing }) =>
        standing.kind.startsWith('voorstel-') && proposal !== undefined ? proposal.kind : [],
      ),
    ),
  ];
  if (kinds.length === 0) return [];
  const items = kinds.map((kind) => ({
    level: 0 as const,
    cell: [bold(`${PROPOSAL_LABELS[kind]}: `), plain(PROPOSAL_MEANINGS[kind])],
  }));
  return [
    {
      id: 'betekenis',
      title: 'Wat de voorstellen betekenen',
      level: 1,
      blocks: [{ kind: 'list', items }],
    },
  ];
}

export function others(
  { id, title, sentence }: { id: string; title: string; sentence: string },
  found: readonly Selected[],
  numbers: Numbers,
): Section[] {
  if (found.length === 0) return [];
  const table: ReportBlock = {
    kind: 'table',
    caption: title,
    header: ['Motie', 'Ingediend door', 'Stand', 'Bron'],
    widths: [0.36, 0.25, 0.21, 0.18],
    rows: found.map((one) => [
      [plain(titleOf(one))],
      [plain(oneLine(submittersInWords(one.life.motion)))],
      standingCell(one),
      sourceOfStanding(one.standing, numbers),
    ]),
  };
  return [{ id, title, level: 1, blocks: [paragraph(plain(sentence)), table] }];
}

export function sources(numbers: Numbers, { checksums }: ReportOptions): Section {
  const rows = [...numbers.values()].map(({ number, source }): Cell[] => [
    [plain(String(number))],
    [
      link(oneLine(source.title) || 'Document zonder titel', source.url),
      plain(` (${DOCUMENT_LABELS[source.kind]})`),
    ],
    [plain(formatDate(dayOf(source.readAt)))],
    ...(checksums ? [[plain(source.id)]] : []),
  ]);
  const table: ReportBlock = {
    kind: 'table',
    caption: 'Gelezen documenten',
    header: [
      ...['Bron', 'Document', 'Gelezen op'],
      ...(checksums ? ['Controlegetal (SHA-256)'] : []),
    ],
    widths: checksums ? [0.1, 0.4, 0.18, 0.32] : [0.1, 0.68, 0.22],
    rows,
  };
  const blocks = rows.length > 0 ? [table] : [paragraph(plain('Er zijn geen documenten gelezen.'))];
  return { id: 'bronnen', title: 'Bronnen', level: 1, blocks };
}
