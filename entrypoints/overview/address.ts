/**
 * What the address of the overview says, so that a filter can be kept as a bookmark and the back
 * button works. Pure: text in, text out; a value that is not known is left out.
 */
import { STANDING_KINDS, type StandingKind } from '../../motions/history/standing';
import type { GemeenteCode } from '../../motions/model';

export const VIEWS = ['moties', 'nakijken', 'sinds', 'documenten', 'samenvoegen'] as const;
export type View = (typeof VIEWS)[number];

export const SORTS = ['titel', 'indiener', 'alv', 'stand', 'gewijzigd'] as const;
export type Sort = (typeof SORTS)[number];

export const GROUPS = ['gemeente', 'alv', 'onderwerp'] as const;
export type Group = (typeof GROUPS)[number];

export const COLUMNS = ['indiener', 'alv', 'onderwerp', 'stand', 'label', 'notitie'] as const;
export type Column = (typeof COLUMNS)[number];

export type MotionFilters = {
  /** Words to search for; empty for none. */
  query: string;
  gemeente: GemeenteCode | null;
  /** Only of the user's own gemeenten. */
  isOwn: boolean;
  standing: StandingKind | null;
  /** The date of the meeting at which it was submitted. */
  meeting: string | null;
  subject: string | null;
  label: string | null;
  hasNote: boolean;
  hasWarning: boolean;
  isFollowed: boolean;
  /** Came in and was not opened yet. */
  isNew: boolean;
  /** Not settled, rejected or withdrawn. */
  isRunning: boolean;
  /** Put to a meeting that is still to come, and without the clerk's own advice. */
  needsAdvice: boolean;
};

export type OverviewAddress = {
  view: View;
  /** The motion whose page is shown, instead of the list. */
  motionId: string | null;
  /** The document whose doubts are looked at; null for those of all documents. */
  documentId: string | null;
  filters: MotionFilters;
  sort: Sort;
  isDescending: boolean;
  group: Group;
  columns: readonly Column[];
};

export const NO_FILTERS: MotionFilters = {
  query: '',
  gemeente: null,
  isOwn: false,
  standing: null,
  meeting: null,
  subject: null,
  label: null,
  hasNote: false,
  hasWarning: false,
  isFollowed: false,
  isNew: false,
  isRunning: false,
  needsAdvice: false,
};

export const START: OverviewAddress = {
  view: 'moties',
  motionId: null,
  documentId: null,
  filters: NO_FILTERS,
  sort: 'alv',
  isDescending: true,
  group: 'gemeente',
  columns: ['indiener', 'alv', 'stand'],
};

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;
const matching = (pattern: RegExp, text: string | null): string | null =>
  text !== null && pattern.test(text) ? text : null;

function columnsIn(text: string | null): readonly Column[] {
  if (text === null) return START.columns;
  const named = text.split(',');
  return COLUMNS.filter((column) => named.includes(column));
}

/** @param hash - Of the page's own address, with or without `#`. */
export function parseOverviewAddress(hash: string): OverviewAddress {
  const query = new URLSearchParams(hash.replace(/^#/u, ''));
  const has = (key: string): boolean => query.get(key) === 'ja';
  return {
    view: oneOf(VIEWS, query.get('toon')) ?? START.view,
    motionId: query.get('motie') || null,
    documentId: matching(/^[0-9a-f]{64}$/u, query.get('document')),
    filters: {
      query: query.get('zoek') ?? '',
      gemeente: matching(/^gm\d{4}$/u, query.get('gemeente')),
      isOwn: has('eigen'),
      standing: oneOf(STANDING_KINDS, query.get('stand')),
      meeting: matching(/^\d{4}-\d{2}-\d{2}$/u, query.get('alv')),
      subject: query.get('onderwerp') || null,
      label: query.get('label') || null,
      hasNote: has('notitie'),
      hasWarning: has('letop'),
      isFollowed: has('volgt'),
      isNew: has('nieuw'),
      isRunning: has('loopt'),
      needsAdvice: has('zonderadvies'),
    },
    sort: oneOf(SORTS, query.get('volgorde')) ?? START.sort,
    isDescending: query.has('volgorde') ? has('aflopend') : START.isDescending,
    group: oneOf(GROUPS, query.get('groep')) ?? START.group,
    columns: columnsIn(query.get('kolommen')),
  };
}

/** @returns With `#`; what is as at the start is left out. */
export function hashOfOverview(address: OverviewAddress): string {
  const { view, motionId, documentId, filters, sort, isDescending, group, columns } = address;
  const isSorted = sort !== START.sort || isDescending !== START.isDescending;
  const entries: [string, string | null][] = [
    ['toon', view === START.view ? null : view],
    ['motie', motionId],
    ['document', documentId],
    ['zoek', filters.query || null],
    ['gemeente', filters.gemeente],
    ['eigen', filters.isOwn ? 'ja' : null],
    ['stand', filters.standing],
    ['alv', filters.meeting],
    ['onderwerp', filters.subject],
    ['label', filters.label],
    ['notitie', filters.hasNote ? 'ja' : null],
    ['letop', filters.hasWarning ? 'ja' : null],
    ['volgt', filters.isFollowed ? 'ja' : null],
    ['nieuw', filters.isNew ? 'ja' : null],
    ['loopt', filters.isRunning ? 'ja' : null],
    ['zonderadvies', filters.needsAdvice ? 'ja' : null],
    ['volgorde', isSorted ? sort : null],
    ['aflopend', isSorted && isDescending ? 'ja' : null],
    ['groep', group === START.group ? null : group],
    ['kolommen', columns.join() === START.columns.join() ? null : columns.join()],
  ];
  const query = new URLSearchParams(
    entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
  return `#${query}`;
}
