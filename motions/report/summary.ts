/** The beginning of the report: what it is about, and what it says in short. */
import { formatDate, formatMeeting } from '../dutch/meeting';
import type { Section } from './document-model';
import type { ReportInput } from './input';
import type { Selected } from './select';
import { plain } from './text';
import { countMotions, gemeentenWithHave, standingsInSentences } from './words';

/** What the report is about, for under its title. */
export function scopeInWords(pick: ReportInput['pick']): string {
  switch (pick.kind) {
    case 'meeting':
      return formatMeeting(pick.meeting);
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
    ? `in de verantwoording voor de ${formatMeeting(pick.meeting)}`
    : `in de documenten van de ${formatMeeting(pick.meeting)}`;
}

/** The whole report in a few sentences. */
export function summary(
  input: ReportInput,
  names: readonly string[],
  selected: readonly Selected[],
): Section {
  const count = countMotions(selected.length);
  const first =
    input.pick.kind === 'motions'
      ? `Dit rapport gaat over ${count}.`
      : `${names.length === 0 ? 'Er zijn' : gemeentenWithHave(names)} ${count} ${whereInWords(input, selected)}.`;
  const sentences = [first, ...standingsInSentences(selected.map(({ standing }) => standing.kind))];
  const doubts = selected.filter(({ life }) => life.warnings.length > 0).length;
  if (doubts > 0) sentences.push(`Bij ${countMotions(doubts)} moet u nog iets nakijken.`);
  return {
    id: 'samenvatting',
    title: 'Samenvatting',
    level: 1,
    blocks: [{ kind: 'paragraph', look: 'lead', runs: [plain(sentences.join(' '))] }],
  };
}
