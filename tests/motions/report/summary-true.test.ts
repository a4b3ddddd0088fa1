/** The law of the summary: each sentence of it is true of the table below it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Motion, Reading } from '../../../motions/model';
import { buildReport } from '../../../motions/report/build-report';
import type { ReportBlock, ReportDocument } from '../../../motions/report/document-model';
import type { ReportPick } from '../../../motions/report/input';
import { textOf } from '../../../motions/report/text';
import { reportInputFromReadings } from '../../../scripts/node/report-input';
import { motionOf } from './reports';

const MEETINGS = ['2024-06-26', '2024-11-29', '2025-06-18'];
const OUTCOMES = ['aangenomen', 'verworpen', 'aangehouden', 'ingetrokken', 'overgenomen'] as const;

const voteArbitrary = fc.record({
  outcome: fc.constantFrom(...OUTCOMES),
  acclamation: fc.boolean(),
  text: fc.constant('zo staat het er'),
  parts: fc.option(
    fc
      .array(fc.constantFrom(...OUTCOMES), { minLength: 2, maxLength: 3 })
      .map((outcomes) => outcomes.map((outcome, index) => ({ part: index + 1, outcome }))),
    { nil: undefined },
  ),
});
const saidArbitrary: fc.Arbitrary<Partial<Motion>> = fc.oneof(
  voteArbitrary.map(({ parts, ...vote }) => ({
    vote: { ...vote, ...(parts === undefined ? {} : { parts }) },
  })),
  fc
    .constantFrom('aanhouden' as const, 'afdoen' as const, 'deels' as const, 'onbekend' as const)
    .map((kind) => ({ proposal: { kind, text: kind }, account: 'Er is gesproken.' })),
  fc.constantFrom('afdoen', 'aanhouden').map((kind) => ({ decision: { kind, text: kind } })),
  fc.constant({}),
);
const TITLES = ['Groene daken', 'Jeugdzorg dichtbij', 'Een veilige oversteek', 'Bankjes'];

/** What one document says: of some of the titles, something. */
const readingArbitrary = fc.record({
  date: fc.constantFrom(...MEETINGS),
  agrees: fc.boolean(),
  said: fc.array(fc.tuple(fc.constantFrom(...TITLES), saidArbitrary), { maxLength: 6 }),
});

type Said = { date: string; agrees: boolean; said: [string, Partial<Motion>][] };

function readingOf({ date, agrees, said }: Said, index: number): Reading {
  return {
    schema: 'motievolger/1',
    document: {
      kind: 'verantwoording',
      title: `Document ${index}`,
      sha256: String(index).repeat(64),
      meeting: { kind: 'ALV', date },
      ...(agrees ? { agreesWithAccount: true } : {}),
    },
    motions: said.map(([title, facts]) => {
      const { request, account, proposal, ...bare } = motionOf({ title });
      return { ...bare, ...facts };
    }),
    warnings: [],
  };
}

const pickArbitrary: fc.Arbitrary<ReportPick> = fc.oneof(
  fc.constant({ kind: 'all' as const }),
  fc
    .constantFrom(...MEETINGS)
    .map((date) => ({ kind: 'meeting' as const, meeting: { kind: 'ALV' as const, date } })),
  fc.constantFrom(...MEETINGS).map((date) => ({ kind: 'since' as const, date })),
);

function reportOf(documents: readonly Said[], pick: ReportPick): ReportDocument {
  const readings = documents.map(readingOf);
  const now = new Date('2025-07-01T12:00:00Z');
  const input = reportInputFromReadings(readings, { gemeenten: ['gm0150'], now });
  return buildReport({ ...input, pick });
}

const blocksIn = (report: ReportDocument, id: string): readonly ReportBlock[] =>
  report.sections.find((section) => section.id === id)?.blocks ?? [];

/** The number and the standing of each row of the table. */
function tableOf(report: ReportDocument): Map<string, string> {
  const rows = blocksIn(report, 'overzicht').flatMap((block) =>
    block.kind === 'table' ? block.rows : [],
  );
  return new Map(rows.map((row) => [textOf(row[0] ?? []), textOf(row[3] ?? [])]));
}

function summaryOf(report: ReportDocument): { lead: string; items: string[] } {
  const blocks = blocksIn(report, 'samenvatting');
  const [lead] = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.look === 'lead' ? textOf(block.runs) : [],
  );
  const items = blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ cell }) => textOf(cell)) : [],
  );
  return { lead: lead ?? '', items };
}

const ITEM = /^(?<label>.+): (?<count>\d+) moties? \(nr\. (?<numbers>[\d, en]+)\)$/u;

it('elke zin van de samenvatting is waar van de tabel eronder', () => {
  fc.assert(
    fc.property(
      fc.array(readingArbitrary, { minLength: 1, maxLength: 4 }),
      pickArbitrary,
      (documents, pick) => {
        const report = reportOf(documents, pick);
        const table = tableOf(report);
        const { lead, items } = summaryOf(report);
        expect(lead).toMatch(
          table.size === 0 ? / geen moties / : new RegExp(` ${table.size} moties? `),
        );
        const told = items.flatMap((item) => {
          const { label = '', count, numbers = '' } = ITEM.exec(item)?.groups ?? {};
          const named = numbers.split(/, | en /u);
          expect(named).toHaveLength(Number(count));
          for (const number of named) expect(table.get(number)?.split('. ')[0]).toBe(label);
          return named;
        });
        expect(told.toSorted()).toEqual([...table.keys()].toSorted());
        if (lead.includes('in de verantwoording voor') && pick.kind === 'meeting') {
          for (const { life } of report.motions) {
            const accounts = life.events.filter(({ kind }) => kind === 'verantwoording');
            expect(accounts.map(({ date }) => date)).toContain(pick.meeting.date);
          }
        }
      },
    ),
  );
});

it('de stand is in de tabel, het deel over de motie en het blad dezelfde', () => {
  fc.assert(
    fc.property(fc.array(readingArbitrary, { minLength: 1, maxLength: 4 }), (documents) => {
      const report = reportOf(documents, { kind: 'all' });
      const table = tableOf(report);
      for (const { number, standing } of report.motionRows) {
        expect(`${standing}.`).toContain(table.get(String(number)));
        const [facts] = blocksIn(report, `motie-${number}`);
        const rows = facts?.kind === 'facts' ? facts.rows : [];
        const said = textOf(rows.find(({ label }) => label === 'Stand')?.cell ?? []);
        expect(said.startsWith(table.get(String(number)) ?? '?')).toBe(true);
      }
    }),
  );
});
