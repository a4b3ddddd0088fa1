/** The choices for a report in the hash of its page, so that a bookmark makes the same report. */
import type { GemeenteCode } from '../../motions/model';
import {
  REPORT_FORMS,
  REPORT_ORDERS,
  type ReportForm,
  type ReportOptions,
  type ReportOrder,
} from '../../motions/report/input';

/** What the report is about; dates are ISO and those of a meeting. */
export type ReportScope =
  /** The latest meeting that is known. */
  | { kind: 'latest' }
  | { kind: 'meeting'; date: string }
  | { kind: 'since'; date: string }
  | { kind: 'all' }
  /** The meeting of a document, by its SHA-256. */
  | { kind: 'document'; id: string }
  /** By the id of the motion or of one of its prints. */
  | { kind: 'motions'; ids: readonly string[] };

export type ReportAddress = {
  /** null for those of the user. */
  gemeenten: readonly GemeenteCode[] | null;
  scope: ReportScope;
  order: ReportOrder;
  options: ReportOptions;
  form: ReportForm;
  /** As typed; '' for none. */
  agendaNumber: string;
  reference: string;
};

export const START: ReportAddress = {
  gemeenten: null,
  scope: { kind: 'latest' },
  order: 'title',
  options: { fullTexts: true, notes: true, sameSubject: true, andOthers: true, checksums: false },
  form: 'rapport',
  agendaNumber: '',
  reference: '',
};

/** Words of the hash for the parts that can be left out. */
const PARTS: Record<Exclude<keyof ReportOptions, 'checksums'>, string> = {
  fullTexts: 'teksten',
  notes: 'notities',
  sameSubject: 'onderwerp',
  andOthers: 'anderen',
};
/** The one part that is only there when asked for. */
const CHECKSUMS = 'controlegetal';
const ORDERS: Record<ReportOrder, string> = { title: 'titel', meeting: 'alv', standing: 'stand' };
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

function scopeIn(query: URLSearchParams): ReportScope {
  const meeting = query.get('alv') ?? '';
  const since = query.get('sinds') ?? '';
  const document = query.get('document');
  const motions = query.get('motie');
  if (motions) return { kind: 'motions', ids: motions.split(',') };
  if (document) return { kind: 'document', id: document };
  if (meeting === 'alle') return { kind: 'all' };
  if (DATE.test(meeting)) return { kind: 'meeting', date: meeting };
  return DATE.test(since) ? { kind: 'since', date: since } : START.scope;
}

function entryOf(scope: ReportScope): [string, string] | null {
  switch (scope.kind) {
    case 'latest':
      return null;
    case 'all':
      return ['alv', 'alle'];
    case 'meeting':
      return ['alv', scope.date];
    case 'since':
      return ['sinds', scope.date];
    case 'document':
      return ['document', scope.id];
    case 'motions':
      return ['motie', scope.ids.join(',')];
  }
}

/** @param hash - With or without `#`; what is not understood counts as not chosen. */
export function parseReportAddress(hash: string): ReportAddress {
  const query = new URLSearchParams(hash.replace(/^#/u, ''));
  const gemeenten = query.get('gemeente');
  const without = (query.get('zonder') ?? '').split(',');
  const has = (part: keyof typeof PARTS): boolean => !without.includes(PARTS[part]);
  return {
    gemeenten:
      gemeenten === null ? null : gemeenten.split(',').filter((code) => /^gm\d{4}$/u.test(code)),
    scope: scopeIn(query),
    order: REPORT_ORDERS.find((order) => ORDERS[order] === query.get('volgorde')) ?? START.order,
    options: {
      fullTexts: has('fullTexts'),
      notes: has('notes'),
      sameSubject: has('sameSubject'),
      andOthers: has('andOthers'),
      checksums: query.get('met') === CHECKSUMS,
    },
    form: REPORT_FORMS.find((form) => form === query.get('vorm')) ?? START.form,
    agendaNumber: query.get('agendapunt') ?? '',
    reference: query.get('kenmerk') ?? '',
  };
}

/** @returns With `#`; what is as at the start is left out. */
export function hashOfReport(address: ReportAddress): string {
  const { gemeenten, scope, order, options, form, agendaNumber, reference } = address;
  const query = new URLSearchParams();
  if (gemeenten !== null) query.set('gemeente', gemeenten.join(','));
  const entry = entryOf(scope);
  if (entry !== null) query.set(...entry);
  if (order !== START.order) query.set('volgorde', ORDERS[order]);
  const without = [
    options.fullTexts ? null : PARTS.fullTexts,
    options.notes ? null : PARTS.notes,
    options.sameSubject ? null : PARTS.sameSubject,
    options.andOthers ? null : PARTS.andOthers,
  ].filter((part) => part !== null);
  if (without.length > 0) query.set('zonder', without.join(','));
  if (options.checksums) query.set('met', CHECKSUMS);
  if (form !== START.form) query.set('vorm', form);
  if (agendaNumber !== '') query.set('agendapunt', agendaNumber);
  if (reference !== '') query.set('kenmerk', reference);
  return `#${query}`;
}

/** The page of a report, for links to it. */
export const reportUrl = (choices: Partial<ReportAddress>): string =>
  `/report.html${hashOfReport({ ...START, ...choices })}`;
