/**
 * Whether the rows of a table are motions. "Naam | Gemeente" heads the members of a committee as well as
 * motions, and "Titel | Gemeente" examples from practice: what the heads leave open, the page has to say.
 */
import { PERSON, PERSON_COLUMN, PERSON_HEADING } from '../lexicon/person-words';
import { type Columns, rowsLookedAt, SAID } from './columns';
import type { Statement } from './outline';

/** `unsure`: nothing says so, and nothing says that they are something else. */
export type RowsAre = 'motions' | 'unsure' | 'persons' | 'others';

export type TableAsked = {
  columns: Columns;
  /** Of the table, with its head. */
  rows: readonly Statement[];
  /** The heading above the table. */
  heading: string;
  /** What stands above it says that motions are listed. */
  isAnnounced: boolean;
  /** Nothing but what is read on it tells that the page is about a meeting. */
  isOpen: boolean;
};

/** Whoever "submitted" something or gets an advice beforehand put a motion. */
const OF_MOTIONS = /moties?(?!\p{L})|resolutie|amendement|indien|pre-?advies/iu;

const isMotionsHeading = (heading: string): boolean => /motie|resolutie|amendement/iu.test(heading);

/** "Leden", "Benoeming bestuursleden": who stands below it is a person. */
export const isHeadingOfPersons = (heading: string): boolean =>
  PERSON_HEADING.test(heading) && !isMotionsHeading(heading) && !OF_VOTES.test(heading);

/** "Hoe stemden de leden?" */
const OF_VOTES = /(?<!\p{L})(?:stemden|stemmen|stemming|stemmingen|uitslag|uitslagen)(?!\p{L})/iu;

const FEWEST_PERSONS = 0.5;

function titlesOf(columns: Columns, rows: readonly Statement[]): string[] {
  return rowsLookedAt(rows).flatMap(({ cells }) =>
    cells.flatMap(({ column, text }) =>
      columns.get(column) === 'title' && text !== '' ? [text] : [],
    ),
  );
}

/** @param head - Null for a table without one. */
export function rowsAre(head: Statement | null, asked: TableAsked): RowsAre {
  const { columns, rows, heading, isAnnounced, isOpen } = asked;
  const heads = (head?.cells ?? []).map(({ text }) => text.replace(/[\s:*]+$/u, ''));
  if (heads.some((text) => OF_MOTIONS.test(text))) return 'motions';
  const titles = titlesOf(columns, rows);
  const persons = titles.filter((text) => PERSON.test(text)).length;
  const isOfPersons =
    heads.some((text) => PERSON_COLUMN.test(text)) ||
    isHeadingOfPersons(heading) ||
    (persons > 0 && persons >= titles.length * FEWEST_PERSONS);
  if (isOfPersons) return 'persons';
  // What stands in a table without a head had to tell already that its rows are motions.
  if (head === null || isAnnounced || isMotionsHeading(heading)) return 'motions';
  if (isOpen) return 'others';
  const roles = [...columns.values()];
  const isTold = roles.some(
    (role) => SAID.includes(role) || /^(?:meeting|point|type)$/u.test(role),
  );
  return isTold ? 'motions' : 'unsure';
}
