/** The beginning of the report: what it is about, and what it says in short. */
import { formatDate } from '../dutch/meeting';
import { STANDING_KINDS } from '../history/standing';
import type { Cell, ListItem, Section } from './document-model';
import type { ReportInput } from './input';
import { sectionId } from './motion-section';
import type { Selected } from './select';
import { bold, link, paragraph, plain } from './text';
import { countPapers, gemeentenWithHave, meetingInWords, STANDING_LABELS } from './words';

/** What the report is about, for under its title. */
export function scopeInWords(pick: ReportInput['pick']): string {
  switch (pick.kind) {
    case 'meeting':
      return meetingInWords(pick.meeting);
    case 'since':
      return `Sinds de ALV van ${formatDate(pick.date)}`;
    case 'motions':
      return 'Gekozen moties';
    case 'all':
      return 'Alle bekende moties';
  }
}

function whereInWords(input: ReportInput, selected: readonly Selected[]): string {
  const { pick } = input;
  if (pick.kind === 'motions') return 'in dit rapport';
  if (pick.kind === 'since') return `waarmee iets gebeurde na ${formatDate(pick.date)}`;
  if (pick.kind === 'all') return 'in de gelezen documenten';
  const { date } = pick.meeting;
  const isAccounted = selected.every(({ events }) =>
    events.some((event) => event.kind === 'verantwoording' && event.date === date),
  );
  return isAccounted && selected.length > 0
    ? `in de verantwoording voor de ${meetingInWords(pick.meeting)}`
    : `in de documenten van de ${meetingInWords(pick.meeting)}`;
}

/** How many motions stand where, with the numbers of the table below. It tells no events. */
function standings(selected: readonly Selected[]): ListItem[] {
  const byKind = Map.groupBy(selected, ({ standing }) => standing.kind);
  return STANDING_KINDS.flatMap((kind): ListItem[] => {
    const motions = byKind.get(kind) ?? [];
    if (motions.length === 0) return [];
    const numbers = motions.flatMap(
      (one, index): Cell => [
        ...(index === 0 ? [] : [plain(index === motions.length - 1 ? ' en ' : ', ')]),
        link(String(one.number), `#${sectionId(one)}`),
      ],
    );
    const count = plain(`${countPapers(motions.map(({ life }) => life.motion))} (nr. `);
    return [
      { level: 0, cell: [bold(STANDING_LABELS[kind]), plain(': '), count, ...numbers, plain(')')] },
    ];
  });
}

/** There may well be motions: whose they are to be was not said. */
const NO_GEMEENTE = 'Er is geen gemeente gekozen. Daarom staan hier geen moties van een gemeente.';

/** The whole report in a few sentences. */
export function summary(
  input: ReportInput,
  names: readonly string[],
  selected: readonly Selected[],
): Section {
  const count = countPapers(selected.map(({ life }) => life.motion));
  const areThere = selected.length === 1 ? 'Er is' : 'Er zijn';
  const first =
    input.pick.kind === 'motions'
      ? `Dit rapport gaat over ${count}.`
      : names.length === 0 && selected.length === 0
        ? NO_GEMEENTE
        : `${names.length === 0 ? areThere : gemeentenWithHave(names)} ${count} ${whereInWords(input, selected)}.`;
  const items = standings(selected);
  return {
    id: 'samenvatting',
    title: 'Samenvatting',
    level: 1,
    blocks: [
      { kind: 'paragraph', look: 'lead', runs: [plain(first)] },
      ...(items.length === 0
        ? []
        : [
            paragraph(plain('De stand volgens de laatste stukken die zijn gelezen:')),
            { kind: 'list' as const, items },
          ]),
    ],
  };
}
