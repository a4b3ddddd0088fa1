/** Builds the report for the council (raadsrapport) from what is known of motions. Pure. */
import { formatDate } from '../dutch/meeting';
import { findGemeenteByCode } from '../gemeenten/register';
import { readableOnWhite } from './contrast';
import type { Block, Cell, ReportDocument, Section } from './document-model';
import { reportFileName } from './file-name';
import type { ReportInput, ReportSource } from './input';
import {
  motionSection,
  type Numbers,
  proposalInWords,
  sectionId,
  sourceOf,
  titleOf,
} from './motion-section';
import { eventRows, motionRow } from './rows';
import { onSameSubject, type Selected, selectMotions, withUnnamedSubmitters } from './select';
import { scopeInWords, summary } from './summary';
import { bold, link, oneLine, paragraph, paragraphs, plain } from './text';
import {
  DOCUMENT_LABELS,
  listInWords,
  PROPOSAL_LABELS,
  PROPOSAL_MEANINGS,
  submittersInWords,
} from './words';

const ACCENT = '#154273';
const SAMPLE: Block = {
  kind: 'paragraph',
  look: 'warning',
  runs: [bold('Voorbeeld: '), plain('de moties in dit rapport zijn verzonnen.')],
};

function overview(selected: readonly Selected[]): Section[] {
  if (selected.length === 0) return [];
  const hasAdvice = selected.some(({ voteAdvice }) => voteAdvice !== undefined);
  const rows = selected.map((one): Cell[] => [
    [plain(String(one.number))],
    [link(titleOf(one), `#${sectionId(one)}`)],
    [plain(oneLine(submittersInWords(one.life.motion)))],
    [bold(proposalInWords(one))],
    ...(hasAdvice ? [[plain(one.voteAdvice?.choice ?? '')]] : []),
  ]);
  const table: Block = {
    kind: 'table',
    caption: 'Moties in dit rapport',
    header: [
      'Nr.',
      'Motie',
      'Ingediend door',
      'Voorstel of stand',
      ...(hasAdvice ? ['Stemadvies'] : []),
    ],
    widths: hasAdvice ? [0.07, 0.35, 0.2, 0.19, 0.19] : [0.07, 0.45, 0.26, 0.22],
    rows,
  };
  return [{ id: 'overzicht', title: 'Overzicht', level: 1, blocks: [table] }];
}

function meanings(selected: readonly Selected[]): Section[] {
  const kinds = [...new Set(selected.flatMap(({ proposal }) => proposal?.kind ?? []))];
  if (kinds.length === 0) return [];
  const items = kinds.map(
    (kind): Cell => [bold(`${PROPOSAL_LABELS[kind]}: `), plain(PROPOSAL_MEANINGS[kind])],
  );
  return [
    {
      id: 'betekenis',
      title: 'Wat de voorstellen betekenen',
      level: 1,
      blocks: [{ kind: 'list', items }],
    },
  ];
}

function others(
  id: string,
  title: string,
  sentence: string,
  found: readonly Selected[],
  numbers: Numbers,
): Section[] {
  if (found.length === 0) return [];
  const table: Block = {
    kind: 'table',
    caption: title,
    header: ['Motie', 'Ingediend door', 'Voorstel of stand', 'Bron'],
    widths: [0.38, 0.25, 0.19, 0.18],
    rows: found.map((one) => [
      [plain(titleOf(one))],
      [plain(oneLine(submittersInWords(one.life.motion)))],
      [plain(proposalInWords(one))],
      sourceOf(one.standing.event, numbers),
    ]),
  };
  return [{ id, title, level: 1, blocks: [paragraph(plain(sentence)), table] }];
}

function openPoints(selected: readonly Selected[]): Section[] {
  const items = selected.flatMap((one) =>
    one.life.warnings.map(
      ({ message }): Cell => [
        link(`Motie ${one.number}`, `#${sectionId(one)}`),
        plain(`: ${oneLine(message)}`),
      ],
    ),
  );
  const blocks: Block[] =
    items.length > 0
      ? [
          paragraph(plain('Kijk deze punten na in het document voordat u dit rapport deelt.')),
          { kind: 'list', items },
        ]
      : [paragraph(plain('Er zijn geen punten die u moet nakijken.'))];
  return selected.length === 0
    ? []
    : [{ id: 'open-punten', title: 'Open punten', level: 1, blocks }];
}

function sources(numbers: Numbers): Section {
  const rows = [...numbers.values()].map(({ number, source }): Cell[] => [
    [plain(String(number))],
    [
      link(oneLine(source.title) || 'Document zonder titel', source.url),
      plain(` (${DOCUMENT_LABELS[source.kind]})`),
    ],
    [plain(formatDate(source.readAt.slice(0, 10)))],
    [plain(source.id)],
  ]);
  const table: Block = {
    kind: 'table',
    caption: 'Gelezen documenten',
    header: ['Bron', 'Document', 'Gelezen op', 'Controlegetal (SHA-256)'],
    widths: [0.1, 0.4, 0.18, 0.32],
    rows,
  };
  const blocks = rows.length > 0 ? [table] : [paragraph(plain('Er zijn geen documenten gelezen.'))];
  return { id: 'bronnen', title: 'Bronnen', level: 1, blocks };
}

/** The documents that speak of these motions; without motions, all that were read. */
function numberSources(input: ReportInput, motions: readonly Selected[]): Numbers {
  const named = new Set(
    motions.flatMap(({ events }) => events.map(({ documentId }) => documentId)),
  );
  const used = input.documents.filter(({ id }) => motions.length === 0 || named.has(id));
  return new Map(
    used.map((source: ReportSource, index) => [source.id, { number: index + 1, source }]),
  );
}

/** @returns A valid report also when no motion is in scope: it says so. */
export function buildReport(input: ReportInput): ReportDocument {
  const { gemeenten, template, options, date, madeBy } = input;
  const names = gemeenten.map((code) => findGemeenteByCode(code)?.name ?? code);
  const selected = selectMotions(input);
  const subject = options.sameSubject ? onSameSubject(input, selected) : [];
  const unnamed = options.andOthers ? withUnnamedSubmitters(input, selected) : [];
  const numbers = numberSources(input, [...selected, ...subject, ...unnamed]);
  const byId = new Map(input.documents.map((source) => [source.id, source]));
  const author = oneLine(madeBy ?? '');
  const subtitle = [names.length > 0 ? listInWords(names) : '', scopeInWords(input.pick)]
    .filter(Boolean)
    .join(' · ');
  const logo: Block[] = template.logo
    ? [{ kind: 'image', ...template.logo, alt: `Logo van ${listInWords(names) || 'de gemeente'}` }]
    : [];
  const made = `Gemaakt op ${formatDate(date)}${author === '' ? '' : ` door ${author}`}`;
  const closing = paragraphs(template.closing ?? '');
  return {
    title: input.isSample ? 'Voorbeeld van een raadsrapport' : 'Raadsrapport moties VNG',
    subtitle,
    fileName: reportFileName(input),
    language: 'nl-NL',
    author,
    date,
    accent: readableOnWhite(template.accent ?? ACCENT),
    opening: [
      ...logo,
      ...(input.isSample ? [SAMPLE] : []),
      paragraph(plain(`${made}.`)),
      ...paragraphs(template.introduction ?? ''),
    ],
    sections: [
      summary(input, names, selected),
      ...overview(selected),
      ...meanings(selected),
      ...(selected.length > 0
        ? [{ id: 'moties', title: 'De moties', level: 1, blocks: [] } as const]
        : []),
      ...selected.map((one) => motionSection(one, numbers, options)),
      ...others(
        'zelfde-onderwerp',
        'Andere moties over hetzelfde onderwerp',
        'Deze moties van andere indieners gaan volgens de documenten over hetzelfde onderwerp.',
        subject,
        numbers,
      ),
      ...others(
        'en-anderen',
        'Moties van niet met name genoemde indieners',
        'Bij deze moties noemt het document niet alle indieners. Of uw gemeente meedeed, staat er niet bij.',
        unnamed,
        numbers,
      ),
      ...openPoints(selected),
      ...(closing.length > 0
        ? [{ id: 'slot', title: 'Tot slot', level: 1, blocks: closing } as const]
        : []),
      sources(numbers),
    ],
    motionRows: selected.map((one) => motionRow(one, byId)),
    eventRows: selected.flatMap((one) => eventRows(one, byId)),
    motions: selected,
    sources: [...numbers.values()].map(({ source }) => source),
  };
}
