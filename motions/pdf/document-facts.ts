/** Reads what a document says of itself: its title, its kind and the meeting that it is for. */
import { findMeetings } from '../dutch/meeting';
import type { DocumentKind, Meeting, Motion } from '../model';
import { singleLine } from './paragraphs';
import type { Row } from './rows';

const AGENDA_NUMBER = /^\d{1,2}[a-z]?[.)]?\s+(?=\p{L})/u;
const KINDS: [DocumentKind, RegExp][] = [
  ['verantwoording', /verantwoording/iu],
  ['uitslagen', /uitslag|stemming/iu],
  ['preadviezen', /preadvi/iu],
  ['besluiten', /besluitenlijst|besluiten/iu],
  ['agenda', /\bagenda\b/iu],
  ['ledenbrief', /ledenbrief/iu],
  ['nieuws', /nieuws/iu],
];
const ASSEMBLY = /\bB?ALV\b|ledenvergadering|\bVNG\b|\bmoties?\b/u;

function textOf(rows: readonly Row[]): string {
  return rows.map((row) => singleLine(row.lines)).join('\n');
}

/** The largest type on the first page that has loose text; the first such paragraph. */
export function readTitle(rows: readonly Row[]): string {
  const firstPage = rows[0]?.page;
  const candidates = rows.filter(
    (row) => row.page === firstPage && singleLine(row.lines).length > 3,
  );
  const size = (row: Row) => row.lines[0]?.size ?? 0;
  const largest = Math.max(0, ...candidates.map(size));
  const title = candidates.find((row) => size(row) === largest && largest > 0);
  const named = candidates.find((row) => /verantwoording/iu.test(singleLine(row.lines)));
  const isSetApart = title !== undefined && candidates.some((row) => size(row) < largest - 0.6);
  const chosen = isSetApart ? title : (named ?? title);
  if (chosen === undefined) return '';
  const lines = chosen.lines.filter((line) => line.size === chosen.lines[0]?.size);
  const wrapped = isSetApart ? lines : lines.slice(0, 1);
  return singleLine(wrapped).replace(AGENDA_NUMBER, '').slice(0, 300);
}

/** A board accounts to a meeting after the ones in which the motions were submitted. */
export function readDocumentMeeting(
  rows: readonly Row[],
  motions: readonly Motion[],
): Meeting | null {
  const latestMotion =
    motions
      .map((motion) => motion.meeting?.date ?? '')
      .sort()
      .at(-1) ?? '';
  const later = findMeetings(textOf(rows).slice(0, 6000))
    .map(({ meeting }) => meeting)
    .filter((meeting) => meeting.date > latestMotion)
    .sort((a, b) => b.date.localeCompare(a.date));
  return later[0] ?? null;
}

/** @returns What kind of document it seems; `geen` when it is not about an assembly's motions. */
export function readKind(rows: readonly Row[], motions: readonly Motion[]): DocumentKind {
  if (motions.some((motion) => motion.account !== undefined || motion.proposal !== undefined)) {
    return 'verantwoording';
  }
  const text = textOf(rows).slice(0, 6000);
  if (!ASSEMBLY.test(text)) return 'geen';
  const title = readTitle(rows);
  return KINDS.find(([, words]) => words.test(title))?.[0] ?? 'geen';
}
