/** The report as a paper of the council: its title, its head, and what the council is asked to do. */
import { formatDate } from '../dutch/meeting';
import type { Cell, Check, ListItem, ReportBlock, Section } from './document-model';
import type { ReportForm, ReportInput } from './input';
import { titleOf } from './motion-section';
import type { Selected } from './select';
import { scopeInWords } from './summary';
import { bold, oneLine, paragraph, paragraphs, plain } from './text';
import { countPapers, listInWords, proposalOf } from './words';

const TITLES: Record<ReportForm, string> = {
  rapport: 'Raadsrapport moties VNG',
  informatiebrief: 'Raadsinformatiebrief',
  raadsvoorstel: 'Raadsvoorstel',
};

const withSmallLetter = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export const titleOfForm = ({ form, isSample }: ReportInput): string =>
  isSample ? `Voorbeeld van een ${withSmallLetter(TITLES[form])}` : TITLES[form];

const subjectOf = ({ pick }: ReportInput, names: readonly string[]): string =>
  [
    `Moties ${names.length > 0 ? `van ${listInWords(names)} ` : ''}bij de VNG`,
    scopeInWords(pick),
  ].join(', ');

const row = (label: string, text: string): { label: string; cell: Cell }[] =>
  oneLine(text) === '' ? [] : [{ label, cell: [plain(oneLine(text))] }];

/** Under the title: whom it is for and by what it is found. A report without a place on an agenda says who made it. */
export function head(input: ReportInput, names: readonly string[]): ReportBlock[] {
  const { form, date, madeBy = '', agendaNumber, reference } = input;
  const marks = [...row('Agendapunt', agendaNumber), ...row('Kenmerk', reference)];
  if (form === 'rapport') {
    const author = oneLine(madeBy);
    const made = `Gemaakt op ${formatDate(date)}${author === '' ? '' : ` door ${author}`}.`;
    const table: ReportBlock = { kind: 'facts', caption: 'Kenmerken van dit rapport', rows: marks };
    return [...(marks.length === 0 ? [] : [table]), paragraph(plain(made))];
  }
  return [
    {
      kind: 'facts',
      caption: 'Kenmerken van dit stuk',
      rows: [
        ...row('Aan', 'De gemeenteraad'),
        ...row('Van', madeBy),
        ...row('Datum', formatDate(date)),
        ...marks,
        ...row('Onderwerp', subjectOf(input, names)),
      ],
    },
  ];
}

function adviceItem(one: Selected): ListItem[] {
  if (one.voteAdvice === undefined) return [];
  const words = `bij de motie “${titleOf(one)}” over ${proposalOf(one.proposal?.kind)}: `;
  return [{ level: 0, cell: [plain(words), bold(one.voteAdvice.choice)] }];
}

/** What the council takes note of, or agrees with; a report without a place on an agenda asks nothing. */
export function request(form: ReportForm, selected: readonly Selected[]): Section[] {
  if (form === 'rapport' || selected.length === 0) return [];
  const count = countPapers(selected.map(({ life }) => life.motion));
  if (form === 'informatiebrief') {
    return [
      {
        id: 'kennisnemen',
        title: 'Kennisnemen van',
        level: 1,
        blocks: [paragraph(plain(`De stand van ${count} bij de VNG, zoals hieronder beschreven.`))],
      },
    ];
  }
  const items = selected.flatMap(adviceItem);
  if (items.length === 0) return [];
  const asked = 'De raad wordt voorgesteld in te stemmen met dit stemadvies:';
  return [
    {
      id: 'instemmen',
      title: 'Instemmen met',
      level: 1,
      blocks: [paragraph(plain(asked)), { kind: 'list', isNumbered: true, items }],
    },
  ];
}

/** The closing words of the house style, and who signs. */
export function ending({ template }: ReportInput): Section[] {
  const blocks = [
    ...paragraphs(template.closing ?? ''),
    ...paragraphs(template.signature ?? '', 'signature'),
  ];
  return blocks.length === 0 ? [] : [{ id: 'slot', title: 'Tot slot', level: 1, blocks }];
}

/** What the clerk should look at before the paper goes to the council. */
export function checksOf({ form }: ReportInput, selected: readonly Selected[]): Check[] {
  const doubts = selected.flatMap((one) =>
    one.life.warnings.map((warning) => ({
      ...{ number: one.number, title: titleOf(one), about: warning },
    })),
  );
  if (form !== 'raadsvoorstel') return doubts;
  const unadvised = selected.filter(({ voteAdvice }) => voteAdvice === undefined);
  return [
    ...unadvised.map((one) => ({
      ...{ number: one.number, title: titleOf(one) },
      about: 'no-advice' as const,
    })),
    ...doubts,
  ];
}
