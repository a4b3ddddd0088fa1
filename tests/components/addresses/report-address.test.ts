import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  hashOfReport,
  parseReportAddress,
  type ReportAddress,
  START,
} from '../../../components/addresses/report-address';
import { REPORT_FORMS, REPORT_ORDERS } from '../../../motions/report/input';

it.each([
  { name: 'niets', hash: '', scope: { kind: 'latest' }, gemeenten: null },
  {
    name: 'een gemeente en een ALV',
    hash: '#gemeente=gm0150&alv=2025-06-18',
    scope: { kind: 'meeting', date: '2025-06-18' },
    gemeenten: ['gm0150'],
  },
  {
    name: 'sinds een ALV',
    hash: '#sinds=2024-06-26',
    scope: { kind: 'since', date: '2024-06-26' },
    gemeenten: null,
  },
  { name: 'alles', hash: '#alv=alle', scope: { kind: 'all' }, gemeenten: null },
  {
    name: 'een document',
    hash: '#document=abc',
    scope: { kind: 'document', id: 'abc' },
    gemeenten: null,
  },
  {
    name: 'gekozen moties',
    hash: '#motie=a,b',
    scope: { kind: 'motions', ids: ['a', 'b'] },
    gemeenten: null,
  },
  { name: 'onzin', hash: '#alv=morgen&gemeente=<b>', scope: { kind: 'latest' }, gemeenten: [] },
])('leest uit het adres: $name', ({ hash, scope, gemeenten }) => {
  expect(parseReportAddress(hash)).toMatchObject({ scope, gemeenten });
});

const date = fc.constantFrom('2024-06-26', '2025-06-18');
const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/u);
const scope: fc.Arbitrary<ReportAddress['scope']> = fc.oneof(
  fc.constant(START.scope),
  fc.constant({ kind: 'all' as const }),
  date.map((day) => ({ kind: 'meeting' as const, date: day })),
  date.map((day) => ({ kind: 'since' as const, date: day })),
  id.map((sha256) => ({ kind: 'document' as const, id: sha256 })),
  fc.array(id, { minLength: 1 }).map((ids) => ({ kind: 'motions' as const, ids })),
);
const address: fc.Arbitrary<ReportAddress> = fc.record({
  scope,
  gemeenten: fc.option(fc.uniqueArray(fc.constantFrom('gm0150', 'gm0153'))),
  order: fc.constantFrom(...REPORT_ORDERS),
  options: fc.record({
    fullTexts: fc.boolean(),
    notes: fc.boolean(),
    sameSubject: fc.boolean(),
    andOthers: fc.boolean(),
    checksums: fc.boolean(),
  }),
  form: fc.constantFrom(...REPORT_FORMS),
  agendaNumber: fc.string(),
  reference: fc.string(),
});

it('komt uit het adres zoals het erin ging', () => {
  fc.assert(
    fc.property(address, (choices) => {
      expect(parseReportAddress(hashOfReport(choices))).toEqual(choices);
    }),
  );
});
