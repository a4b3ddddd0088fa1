/** What a document says of one motion, before it is read. */
import { foldTitle } from '../dutch/fold';
import type { Meeting, Warning } from '../model';
import { type Entry, entryOf } from './entry';
import type { Role } from './lexicon/labels';
import { singleLine, textOf } from './text-of';

export type Field = { role: Role; entry: Entry };

export type Block = {
  /** The heading that names the motion, if it is not a field. */
  heading: Entry | null;
  fields: Field[];
  /** Headers that came back on a new page: they say nothing new. */
  repeated: Entry[];
  /** The heading over the group of motions. */
  section: Entry | null;
  /** What tells the subject of this motion and the next ones: see withTopics. */
  topic: Entry | null;
  /** Of all motions, as the introduction of the document tells. */
  lentMeeting?: Meeting;
  /** A row of a table with a motion in each row. */
  isRow: boolean;
  warnings: Warning[];
};

export const emptyBlock = (section: Entry | null, topic: Entry | null): Block => ({
  ...{ heading: null, fields: [], repeated: [], section, topic, isRow: false, warnings: [] },
});

export const TITLE_ROLES: ReadonlySet<Role> = new Set(['motion', 'title']);
export const HEADER_ROLES: ReadonlySet<Role> = new Set([
  ...(['subject', 'motion', 'title', 'submitters', 'meeting', 'number'] as const),
]);
export const BODY_ROLES = ['request', 'account', 'proposal', 'advice', 'vote', 'decision'] as const;

export const fieldsOf = (block: Block, role: Role): Entry[] =>
  block.fields.filter((field) => field.role === role).map(({ entry }) => entry);

export const hasField = (block: Block, role: Role): boolean =>
  block.fields.some((field) => field.role === role);

export const hasBody = (block: Block): boolean => BODY_ROLES.some((role) => hasField(block, role));

/** The content of an entry, or of a heading its words. */
export const wordsOf = (entry: Entry): string =>
  entry.key === '' && entry.parts.length === 0 ? singleLine(entry.label) : textOf(entry.parts);

export const sameWords = (one: string, other: string): boolean =>
  foldTitle(one) === foldTitle(other);

export const isBodyRole = (role: Role): boolean => BODY_ROLES.some((body) => body === role);

export const isNamed = (block: Block): boolean =>
  block.heading !== null || block.fields.some(({ role }) => TITLE_ROLES.has(role));

/** Without a title: half of its labels are those of other motions too, and not of an introduction. */
export function holdsMotion(block: Block, comesBack: ReadonlySet<string>): boolean {
  const own = block.fields.filter(({ entry }) => comesBack.has(entry.key));
  const roles = new Set(own.map(({ role }) => role));
  return hasBody(block) && roles.size > 2 && own.length * 2 >= block.fields.length;
}

/** The words of a merged cell, as text. */
export function asText(entry: Entry): Entry {
  if (entry.origin !== 'merged') return entry;
  return entryOf('merged', [], [{ kind: 'lines', lines: entry.label, breaks: 'printed' }]);
}

const MANY = /^moties(?!\p{L})/u;

/** "Moties" above several: the document itself says that they share what stands below. */
export const saysMany = (block: Block): boolean =>
  fieldsOf(block, 'motion').some(({ key }) => MANY.test(key));
